import { Skeleton } from '@mantine/core';
import { useRef } from 'react';
import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { fullDay } from '../time/times.ts';
import { Beside } from './beside.tsx';
import { cellAt, finer, fits } from './cells.ts';
import { ChartFiles } from './chart-files.tsx';
import { besides, chartOf, quotedOf } from './chart-rows.ts';
import { ChartTable } from './chart-table.tsx';
import { CopySentence } from './copy-sentence.tsx';
import { FigureChart } from './figure-chart.tsx';
import { figurePath } from './figure-path.ts';
import { Headline } from './headline.tsx';
import { Legend } from './legend.tsx';
import { cellKey, type Definition, type Dimensions, type SeenFigure } from './seen-figure.ts';
import style from './signals.module.css';
import { TooFew } from './too-few.tsx';
import { useOneCell } from './use-figures.ts';
import type { useNaming } from './use-naming.ts';
import { useToldSentence } from './use-told-sentence.ts';
import { windowName } from './windows.ts';

interface SignalFigureProps {
  readonly title: string;
  readonly definition: Definition;
  readonly cell: Dimensions;
  readonly now: readonly SeenFigure[];
  readonly earlier: readonly SeenFigure[];
  readonly window: string;
  readonly names: ReturnType<typeof useNaming>;
  readonly demo: boolean;
}

/** One cell of a signal, as closely as can be said: its own figure, or that of a wider group, which is named, or nothing. */
export function SignalFigure({ title, definition, cell, now, earlier, window, names, demo }: SignalFigureProps) {
  const { texts, face } = useSettings();
  const drawn = useRef<HTMLDivElement>(null);
  const { signals } = texts;
  const sentenceOf = useToldSentence(names);
  const dimensionNames: Readonly<Record<string, string>> = texts.signalNames.dimensions;
  const known = cellAt(now, cell);
  const isHidden = known?.status !== 'shown' && definition.scope !== 'process' && fits(definition.dimensions, cell);
  // where cells within it are shown, they are what there is to see
  const isAsked = isHidden && chartOf(definition, cell, { now, names }).rows.length === 0;
  const asked = useOneCell(definition, window, cellKey(cell), demo, isAsked);
  const figure = known?.status === 'shown' ? known : isAsked ? asked.data : undefined;
  const of = figure?.of ?? cell;
  const chart = chartOf(definition, of, { now, earlier, names });
  const period = windowName(window, face.locale);
  if (isAsked && asked.isPending && chart.rows.length === 0) return <Skeleton height="16rem" radius="lg" />;
  const quoted = quotedOf(chart, figure, now);
  const told = sentenceOf(quoted);
  const sentence = told.text;
  const at = quoted?.at;
  const name = `${definition.key}-${window}`;
  const finest = finer(definition.dimensions, of, now) ?? [];
  const ofWhom =
    Object.keys(cell).length > 0
      ? names.cell(cell)
      : chart.of === 'cells' && finest.length > 0
        ? signals.detail.by(finest.map((dimension) => dimensionNames[dimension] ?? dimension).join(', '))
        : signals.all;
  return (
    <Card title={ofWhom}>
      <p className={style.when}>
        {period}
        {at === undefined
          ? ''
          : ` · ${definition.scope === 'process' ? signals.asOf(fullDay(at, face)) : signals.released(fullDay(at, face))}`}
      </p>
      {quoted === undefined || chart.rows.length === 0 ? (
        <TooFew definition={definition} />
      ) : (
        <>
          {figure?.of ? <p className={style.fallback}>{signals.fallback(names.cell(figure.of))}</p> : null}
          {figure ? <Headline figure={figure} earlier={cellAt(earlier, of)} /> : null}
          <div ref={drawn}>
            <FigureChart title={title} chart={chart} large />
          </div>
          <Legend isCompared={chart.rows.some((row) => row.before !== null)} />
          {besides(quoted).length > 0 && figure ? <Beside figure={quoted} names={names} /> : null}
          <p className={style.sentence} lang={told.lang}>
            {sentence}
          </p>
          {quoted.isRestated ? <p className={style.when}>{signals.restated}</p> : null}
          <div className={style.actions}>
            <CopySentence
              sentence={sentence}
              path={figurePath({ signal: definition.key, window, dimensions: figure ? cell : quoted.dimensions }, demo)}
            />
            <ChartFiles drawn={drawn} chart={chart} around={{ title, sentence }} name={name} window={window} />
          </div>
          <details className={style.meaning}>
            <summary>{signals.chart.table}</summary>
            <ChartTable title={title} period={period} chart={chart} />
          </details>
        </>
      )}
    </Card>
  );
}
