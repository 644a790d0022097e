import { Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { LinkButton } from '../design/link-button.tsx';
import { numberFormat } from '../numbers/numbers.ts';
import { forOrganization, useMembership } from '../team/membership.ts';
import { dateOf, noon } from '../time/times.ts';
import { cityOf } from '../time/zones.ts';

const shown = 3;

/** How many hours one can be booked in, and which days one is away: what colleagues see of it too. */
export function OwnHours() {
  const { texts, face } = useSettings();
  const { hours } = texts.coaching;
  const membership = useMembership();
  const { organizationId, personId: hostId } = membership;
  const { data, error } = useQuery({
    queryKey: ['host-hours', organizationId, hostId],
    queryFn: () =>
      answered(() =>
        api.GET('/api/interviews/host-hours/{hostId}', { params: { path: { hostId } }, headers: forOrganization(membership) }),
      ),
    refetchInterval: 60_000,
  });
  const hour = numberFormat(face.locale, { style: 'unit', unit: 'hour', unitDisplay: 'long', maximumFractionDigits: 1 });
  const days = (data?.nextDaysOff ?? []).slice(0, shown).map((date) => dateOf(noon(date), { ...face, zone: 'UTC' }));
  return (
    <Card title={hours.title} text={hours.text}>
      {data === undefined && !error ? <Skeleton height="3rem" /> : null}
      {data ? (
        <Text>
          {data.schedule === null || data.zone === null
            ? hours.none
            : hours.weekly(hour.format(data.weeklyMinutes / 60), data.schedule, cityOf(data.zone))}
        </Text>
      ) : null}
      {days.length > 0 ? <Text size="sm">{hours.away(days.join(', '))}</Text> : null}
      {error ? <FailureNote failure={error} /> : null}
      <div>
        <LinkButton to="/team/availability" search={{}} variant="light" size="xs">
          {hours.change}
        </LinkButton>
      </div>
    </Card>
  );
}
