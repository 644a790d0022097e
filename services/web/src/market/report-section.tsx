import { Title } from '@mantine/core';
import { useId } from 'react';
import { useTexts } from '../app/settings.tsx';
import paper from '../design/paper.module.css';
import { leastRows, type MyMarket, marketRows, ownSignals, type sections } from './own-market.ts';
import { PayPositions } from './pay-positions.tsx';
import style from './report.module.css';
import { MarketPart, OwnPart } from './report-parts.tsx';

interface ReportSectionProps {
  readonly section: (typeof sections)[number];
  readonly all: MyMarket;
}

/** One thing of the report; nothing where nobody knows anything of it yet. */
export function ReportSection({ section: { name, own, market }, all }: ReportSectionProps) {
  const { market: texts } = useTexts();
  const id = useId();
  const signals = ownSignals(own, all.figures);
  const released = market.flatMap((signal) => {
    const rows = marketRows(signal, all);
    const least = signal === 'skills-in-demand' ? leastRows(signal, all) : [];
    return rows.length === 0 || signal === 'market-worth' ? [] : [{ signal, rows, least, isCut: all.cutShort.includes(signal) }];
  });
  const isPaid = name === 'pay' && signals.some(({ isTooFew }) => !isTooFew);
  if (signals.length === 0 && released.length === 0) return null;
  return (
    <section className={style.section} aria-labelledby={id}>
      <div>
        <Title order={3} size="h4" id={id}>
          {texts.sections[name].title}
        </Title>
        <p className={paper.when}>{texts.sections[name].text}</p>
      </div>
      {signals.map((signal) => (
        <OwnPart key={signal.signal} signal={signal} />
      ))}
      {isPaid ? (
        <div className={style.part}>
          <PayPositions all={all} order={4} />
        </div>
      ) : null}
      {released.map(({ signal, rows, least, isCut }) => (
        <MarketPart key={signal} signal={signal} rows={rows} least={least} isCut={isCut} />
      ))}
    </section>
  );
}
