import { Title } from '@mantine/core';
import { useId } from 'react';
import { useSettings } from '../app/settings.tsx';
import style from '../design/paper.module.css';
import { fullDay } from '../time/times.ts';
import { cellAt } from './cells.ts';
import { chartOf, firstCell, quotedOf } from './chart-rows.ts';
import { FigureChart } from './figure-chart.tsx';
import { Headline } from './headline.tsx';
import { Legend } from './legend.tsx';
import { Meaning } from './meaning.tsx';
import type { CardProps } from './signal-card.tsx';
import { TooFew } from './too-few.tsx';
import { useToldSentence } from './use-told-sentence.ts';
import { windowName } from './windows.ts';

/** A page has room for so many marks. */
const mostRows = 12;

interface ReportSheetProps extends Omit<CardProps, 'search'> {
  /** Of the made-up market. */
  readonly isDemo: boolean;
}

/** One signal of a report, with all that a reader needs who has nothing but the paper. */
export function ReportSheet({ definition, now, earlier, window, names, isDemo }: ReportSheetProps) {
  const { texts, face } = useSettings();
  const id = useId();
  const { signals, signalNames } = texts;
  const title = signalNames.titles[definition.key] ?? definition.title;
  const cell = firstCell(definition, now);
  const whole = cellAt(now, cell);
  const chart = chartOf(definition, cell, { now, earlier, names, limit: mostRows });
  const quoted = quotedOf(chart, whole, now);
  const told = useToldSentence(names)(quoted);
  const facts = [
    windowName(window, face.locale),
    Object.keys(cell).length > 0 ? names.cell(cell) : null,
    quoted === undefined ? null : quoted.isReleased ? signals.released(fullDay(quoted.at, face)) : signals.asOf(fullDay(quoted.at, face)),
  ];
  return (
    <section className={style.sheet} aria-labelledby={id}>
      <Title order={3} size="h4" id={id}>
        {title}
      </Title>
      <p className={style.when}>{facts.filter((fact) => fact !== null).join(' · ')}</p>
      {quoted?.status === 'shown' && chart.rows.length > 0 ? (
        <>
          {whole?.status === 'shown' ? <Headline figure={whole} earlier={cellAt(earlier, cell)} /> : null}
          <FigureChart title={title} chart={chart} large />
          <Legend isCompared={chart.rows.some(({ before }) => before !== null)} />
          <p className={style.sentence} lang={told.lang}>
            {told.text}
          </p>
        </>
      ) : (
        <TooFew definition={definition} />
      )}
      <Meaning definition={definition} figure={quoted} isDemo={isDemo} />
    </section>
  );
}
