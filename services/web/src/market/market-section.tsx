import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import style from './market.module.css';
import { MarketRows } from './market-rows.tsx';
import { leastRows, type MyMarket, marketRows, ownSignals, type sections } from './own-market.ts';
import { OwnSignalView } from './own-signal-view.tsx';
import { PayPositions } from './pay-positions.tsx';

interface MarketSectionProps {
  readonly section: (typeof sections)[number];
  readonly all: MyMarket;
}

/** One thing that a candidate wants to know: their own figures first, the market's below. Nothing is drawn of what nobody knows yet. */
export function MarketSection({ section: { name, own, market }, all }: MarketSectionProps) {
  const { market: texts } = useTexts();
  const signals = ownSignals(own, all.figures);
  const released = market.map((signal) => ({ signal, rows: marketRows(signal, all), least: leastRows(signal, all) }));
  const shown = released.filter(({ signal, rows }) => rows.length > 0 && signal !== 'market-worth');
  const isPaid = name === 'pay' && (signals.length > 0 || all.market.some(({ signal }) => signal === 'market-worth'));
  if (signals.length === 0 && shown.length === 0 && !isPaid) return null;
  return (
    <Card title={texts.sections[name].title} text={texts.sections[name].text}>
      <div className={style.signals}>
        {signals.map((signal) => (
          <OwnSignalView key={signal.signal} signal={signal} />
        ))}
        {isPaid ? <PayPositions all={all} /> : null}
        {shown.map(({ signal, rows, least }) => (
          <MarketRows
            key={signal}
            signal={signal}
            rows={rows}
            least={signal === 'skills-in-demand' ? least : []}
            isCut={all.cutShort.includes(signal)}
          />
        ))}
      </div>
    </Card>
  );
}
