import { Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { Failed } from '../app/dead-ends.tsx';
import { useSettings } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import { Card } from '../design/card.tsx';
import listing from '../design/listing.module.css';
import { forOrganization, useMembership } from '../team/membership.ts';
import { fullMoment } from '../time/times.ts';
import { zoneName } from '../time/zones.ts';
import { BesideColleagues } from './beside-colleagues.tsx';
import style from './coaching.module.css';
import { OwnHours } from './own-hours.tsx';
import { OwnRatings } from './own-ratings.tsx';
import { OwnTalk } from './own-talk-card.tsx';

/** How an interviewer comes across, for themself alone. */
export function MyInterviewingPage() {
  const { texts, face, zone } = useSettings();
  const { coaching } = texts;
  const membership = useMembership();
  useTitle(coaching.title);
  const { data, error, refetch } = useQuery({
    queryKey: ['my-interviewing', membership.organizationId],
    // not again and again while it is open, since every look is noted
    staleTime: 300_000,
    queryFn: () => answered(() => api.GET('/api/analytics/my-interviewing', { headers: forOrganization(membership) })),
  });
  if (error && !data) return <Failed failure={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton height="24rem" radius="lg" />;
  return (
    <div className={listing.page}>
      <header className={listing.head}>
        <div>
          <Title order={1}>{coaching.title}</Title>
          <Text c="dimmed">{coaching.lead}</Text>
        </div>
        <Text size="sm" c="dimmed">
          {coaching.asOf(fullMoment(data.asOf, face), zoneName(zone, Date.parse(data.asOf)))}
        </Text>
      </header>
      <Card title={coaching.who.title}>
        <ul className={style.who}>
          {coaching.who.says.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Card>
      <div className={style.cards}>
        <OwnRatings signal="own-interviewing" all={data} />
        <OwnRatings signal="own-seen-as-interviewer" all={data} />
        <OwnTalk />
        <BesideColleagues all={data} />
        <OwnHours />
      </div>
    </div>
  );
}
