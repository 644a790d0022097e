import { Text, Title } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import paper from '../design/paper.module.css';
import { ToldText } from '../design/told-text.tsx';
import { usePitch } from '../pitch/use-pitch.ts';
import type { Chart } from '../signals/chart-rows.ts';
import { ChartTable } from '../signals/chart-table.tsx';
import { FigureChart } from '../signals/figure-chart.tsx';
import { fullDay } from '../time/times.ts';
import { useTermName } from '../vocabulary/use-terms.ts';
import type { MarketFigure, MarketSignalKey, OwnSignal } from './own-market.ts';
import { ownLabel, partsInWords, storyNames } from './own-words.ts';
import style from './report.module.css';
import { chartsOf } from './report-charts.ts';
import { useMarketLabel } from './use-market-label.ts';
import { useMarketPeriod } from './use-market-period.ts';

/** One’s own figures about one thing: for oneself alone. */
export function OwnPart({ signal: { signal, figures, isTooFew, definition } }: { readonly signal: OwnSignal }) {
  const { texts, face } = useSettings();
  const { market } = texts;
  const pitch = usePitch(signal === 'own-story' || signal === 'own-variants');
  const names = storyNames(pitch.data, texts);
  const term = useTermName();
  const { title, needs } = market.own[signal];
  const label = (figure: (typeof figures)[number]) => ownLabel(figure, texts, names, term, face.locale);
  const besides = figures.flatMap((figure) => {
    const said = partsInWords(figure, texts, names, face.locale);
    return said === undefined ? [] : [`${label(figure)}: ${said}`];
  });
  const counted = signal === 'own-offers' ? market.report.offers : market.report.chats;
  return (
    <div className={style.part}>
      <PartHead title={title} tag={market.report.yours} isOwn />
      {isTooFew ? (
        <Text size="sm">
          <b>{market.tooFew}</b> {needs}
        </Text>
      ) : (
        <Charts title={title} period={market.report.soFar} charts={chartsOf(figures, label)} counted={counted} />
      )}
      {besides.length > 0 ? (
        <ul className={style.besides}>
          {besides.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : null}
      <Text size="sm" c="dimmed">
        <ToldText>{definition}</ToldText>
      </Text>
    </div>
  );
}

interface MarketPartProps {
  readonly signal: MarketSignalKey;
  readonly rows: readonly MarketFigure[];
  readonly least: readonly MarketFigure[];
  /** There are more than were looked through. */
  readonly isCut: boolean;
}

/** What the market released about one thing: of many people, and of nobody in particular. */
export function MarketPart({ signal, rows, least, isCut }: MarketPartProps) {
  const { texts, face } = useSettings();
  const { market, signals } = texts;
  const label = useMarketLabel();
  const periodOf = useMarketPeriod();
  const [first] = rows;
  if (!first) return null;
  const title = market.released[signal];
  const period = periodOf(first);
  const all = [...rows, ...least.filter(({ id }) => !rows.some((row) => row.id === id))];
  return (
    <div className={style.part}>
      <PartHead title={title} tag={market.report.cohort} />
      <p className={paper.when}>{[period, signals.released(fullDay(first.releasedAt, face))].join(' · ')}</p>
      <Charts title={title} period={period} charts={chartsOf(all, label)} />
      {isCut ? <Text size="sm">{market.veryMany}</Text> : null}
      {all.some(({ restatedFrom }) => restatedFrom !== null) ? <Text size="sm">{market.report.restated}</Text> : null}
    </div>
  );
}

function PartHead({ title, tag, isOwn = false }: { readonly title: string; readonly tag: string; readonly isOwn?: boolean }) {
  return (
    <div className={style.head}>
      <Title order={4} size="h5">
        {title}
      </Title>
      <span className={style.tag} data-own={isOwn}>
        {tag}
      </span>
    </div>
  );
}

interface ChartsProps {
  readonly title: string;
  readonly period: string;
  readonly charts: readonly Chart[];
  readonly counted?: string;
}

/** Where there are several, each is named by what it shows: tables are landmarks. */
const Charts = ({ title, period, charts, counted }: ChartsProps) =>
  charts.map((chart) => (
    <div key={`${chart.unit} ${chart.currency}`} className={style.chart}>
      <FigureChart title={title} chart={chart} large />
      <ChartTable
        title={charts.length > 1 ? `${title}: ${chart.rows.map(({ name }) => name).join(', ')}` : title}
        period={period}
        chart={chart}
        counted={counted}
      />
    </div>
  ));
