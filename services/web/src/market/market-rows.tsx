import { Text, Title } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import { FigureRow } from './figure-row.tsx';
import style from './market.module.css';
import { type MarketFigure, type MarketSignalKey, scaleOf } from './own-market.ts';
import { amountOf } from './own-words.ts';
import { useMarketLabel } from './use-market-label.ts';
import { useMarketPeriod } from './use-market-period.ts';

interface MarketRowsProps {
  readonly signal: MarketSignalKey;
  readonly rows: readonly MarketFigure[];
  /** Shown apart: those at the other end. */
  readonly least: readonly MarketFigure[];
  /** There are more than were looked through. */
  readonly isCut: boolean;
}

/** What the market released about one thing: the highest first, each with how many people it is of. */
export function MarketRows({ signal, rows, least, isCut }: MarketRowsProps) {
  const { texts, face } = useSettings();
  const { market } = texts;
  const label = useMarketLabel();
  const period = useMarketPeriod();
  const [first] = rows;
  const list = (all: readonly MarketFigure[], tone?: 'other') => (
    <ul className={style.rows}>
      {all.map((figure) => (
        <FigureRow
          key={figure.id}
          label={label(figure)}
          value={figure.value === null ? market.tooFew : amountOf(figure.value, figure, face.locale)}
          n={figure.n === null ? market.tooFew : market.people(figure.n, figure.whole)}
          more={figure.restatedFrom === null ? undefined : market.restated}
          scale={scaleOf(figure.unit, signal)}
          figure={figure}
          {...(tone ? { tone } : {})}
        />
      ))}
    </ul>
  );
  return (
    <section className={style.signal}>
      <Title order={3} size="h5">
        {market.released[signal]}
      </Title>
      {first ? (
        <Text size="sm" c="dimmed">
          {isCut ? `${period(first)}. ${market.veryMany}` : period(first)}
        </Text>
      ) : null}
      {list(rows)}
      {least.length > 0 ? (
        <>
          <Title order={4} size="h6">
            {market.glossedOver}
          </Title>
          {list(least, 'other')}
        </>
      ) : null}
    </section>
  );
}
