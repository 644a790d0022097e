import { Button, Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { Failed } from '../app/dead-ends.tsx';
import { useSettings, useTexts } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import { LinkButton } from '../design/link-button.tsx';
import paper from '../design/paper.module.css';
import { useLightPaper } from '../design/use-light-paper.ts';
import { ForSide } from '../signing-in/for-side.tsx';
import { fullMoment } from '../time/times.ts';
import { zoneName } from '../time/zones.ts';
import { reportSections } from './own-market.ts';
import { ReportSection } from './report-section.tsx';
import { useCounting } from './use-counting.ts';
import { useDemoMarket, withDemoMarket } from './use-demo-market.ts';

const route = getRouteApi('/market/report');

/** A candidate’s own figures and the market’s on pages that print well: what is theirs alone is told apart from what is of many. */
export function ReportPage() {
  const { chats, market } = useTexts();
  useTitle(market.report.title);
  return (
    <ForSide side="candidate" signIn={{ ...chats.signIn, title: market.signIn }} otherSide={chats.otherSide}>
      <OwnReport />
    </ForSide>
  );
}

function OwnReport() {
  const { texts, face, zone } = useSettings();
  const { market, signals } = texts;
  const { report } = market;
  const isDemo = route.useSearch().demo === true;
  const { data, error, refetch } = useQuery({
    queryKey: ['my-market'],
    queryFn: () => answered(() => api.GET('/api/analytics/my-market')),
  });
  const demo = useDemoMarket(isDemo);
  const counting = useCounting(data?.counts);
  useLightPaper();
  if (error && !data) return <Failed failure={error} retry={() => void refetch()} />;
  if (!data || (isDemo && demo.isLoading)) return <Skeleton height="32rem" radius="lg" />;
  const all = withDemoMarket(data, isDemo ? demo.data : undefined);
  return (
    <div className={paper.page}>
      <div className={paper.choosing}>
        <LinkButton to="/market" variant="subtle" size="compact-sm" ml="-0.5rem">
          {report.back}
        </LinkButton>
        <Title order={1}>{report.title}</Title>
        <Text c="dimmed">{report.lead}</Text>
        <div>
          <Button onClick={() => globalThis.print()}>{signals.reporting.print}</Button>
        </div>
      </div>
      <header className={paper.cover}>
        <Title order={2}>{report.sheet}</Title>
        <Text>{market.asOf(fullMoment(data.asOf, face), zoneName(zone, Date.parse(data.asOf)))}</Text>
        <Text>{report.yoursAlone}</Text>
        <Text>{report.ofMany}</Text>
        {counting === undefined ? null : <Text>{market.counting[counting]}</Text>}
        {isDemo ? <Text>{market.demo.note}</Text> : null}
      </header>
      {reportSections.map((section) => (
        <ReportSection key={section.name} section={section} all={all} />
      ))}
    </div>
  );
}
