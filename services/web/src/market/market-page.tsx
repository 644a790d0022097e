import { Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { Failed } from '../app/dead-ends.tsx';
import { useSettings, useTexts } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import { LinkButton } from '../design/link-button.tsx';
import listing from '../design/listing.module.css';
import { ForSide } from '../signing-in/for-side.tsx';
import { useSignedIn } from '../signing-in/session.ts';
import { fullMoment } from '../time/times.ts';
import { zoneName } from '../time/zones.ts';
import { CountMe } from './count-me.tsx';
import style from './market.module.css';
import { MarketSection } from './market-section.tsx';
import { sections } from './own-market.ts';
import { isOfDemo, useDemoMarket, withDemoMarket } from './use-demo-market.ts';
import { WhichMarket } from './which-market.tsx';

/** What is known of a candidate from their own chats, and what the market released beside it. */
export function MarketPage() {
  const { chats, market } = useTexts();
  useTitle(market.title);
  return (
    <ForSide side="candidate" signIn={{ ...chats.signIn, title: market.signIn }} otherSide={chats.otherSide}>
      <OwnMarket />
    </ForSide>
  );
}

function OwnMarket() {
  const { texts, face, zone } = useSettings();
  const { market } = texts;
  const { data: person } = useSignedIn();
  const { data, error, refetch } = useQuery({
    queryKey: ['my-market'],
    queryFn: () => answered(() => api.GET('/api/analytics/my-market')),
    refetchInterval: 60_000,
  });
  const isMadeUp = isOfDemo(person?.address);
  const [chosen, choose] = useState<boolean>();
  const isDemo = chosen ?? isMadeUp;
  const demo = useDemoMarket(isDemo);
  if (error && !data) return <Failed failure={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton height="24rem" radius="lg" />;
  const all = withDemoMarket(data, isDemo ? demo.data : undefined);
  const isEmpty = data.figures.every(({ value }) => value === null) && all.market.length === 0;
  return (
    <div className={listing.page}>
      <header className={listing.head}>
        <div>
          <Title order={1}>{market.title}</Title>
          <Text c="dimmed">{market.lead}</Text>
        </div>
        <div className={style.asOf}>
          <Text size="sm" c="dimmed">
            {market.asOf(fullMoment(data.asOf, face), zoneName(zone, Date.parse(data.asOf)))}
          </Text>
          {isEmpty ? null : (
            <LinkButton to="/market/report" search={isDemo ? { demo: true } : {}} variant="default" size="sm" mt="xs">
              {market.report.open}
            </LinkButton>
          )}
        </div>
      </header>
      {data.market.length === 0 || isMadeUp ? (
        <WhichMarket
          isEmpty={isEmpty}
          isDemo={isDemo}
          demo={demo}
          onDemo={(wanted) => {
            choose(wanted);
            void refetch();
          }}
        />
      ) : null}
      <div className={style.sections}>
        {sections.map((section) => (
          <MarketSection key={section.name} section={section} all={all} />
        ))}
      </div>
      <CountMe counts={data.counts} />
    </div>
  );
}
