import { Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useSettings } from '../app/settings.tsx';
import { shortDay, timeOfDay } from '../time/times.ts';
import { cellAt, cellsBy, finer } from './cells.ts';
import { chartOf, firstCell, quotedOf } from './chart-rows.ts';
import { CopySentence } from './copy-sentence.tsx';
import { FigureChart } from './figure-chart.tsx';
import { figurePath } from './figure-path.ts';
import { Headline } from './headline.tsx';
import { Meaning } from './meaning.tsx';
import { cellKey, type Definition, type SeenFigure } from './seen-figure.ts';
import style from './signals.module.css';
import type { SignalsSearch } from './signals-search.ts';
import { TooFew } from './too-few.tsx';
import type { useNaming } from './use-naming.ts';
import { useToldSentence } from './use-told-sentence.ts';
import { windowName } from './windows.ts';

/** So many marks a card has room for. */
const mostRows = 6;

export interface CardProps {
  readonly definition: Definition;
  readonly now: readonly SeenFigure[];
  readonly earlier: readonly SeenFigure[];
  readonly window: string;
  readonly names: ReturnType<typeof useNaming>;
  readonly search: SignalsSearch;
}

/** One signal: what it comes to, how sure that is, of how many people, of when. */
export function SignalCard({ definition, now, earlier, window, names, search }: CardProps) {
  const { texts, face } = useSettings();
  const id = useId();
  const { signals, signalNames } = texts;
  const { key, dimensions } = definition;
  const title = signalNames.titles[key] ?? definition.title;
  const cell = firstCell(definition, now);
  const whole = cellAt(now, cell);
  const chart = chartOf(definition, cell, { now, earlier, names, limit: mostRows });
  const quoted = quotedOf(chart, whole, now);
  const told = useToldSentence(names)(quoted);
  const sentence = told.text;
  const isShown = quoted !== undefined && quoted.status === 'shown';
  const others =
    chart.of === 'cells' ? cellsBy(now, finer(dimensions, cell, now) ?? [], cell).filter(isToldOf).length - chart.rows.length : 0;
  const at = isShown ? quoted.at : definition.scope === 'process' ? now[0]?.at : undefined;
  const asked = { ...search, ...(Object.keys(cell).length > 0 ? { cell: cellKey(cell) } : {}) };
  return (
    <article className={style.card} aria-labelledby={id}>
      <div>
        <Title order={3} size="h5" id={id} lang={signalNames.titles[key] === undefined ? 'en' : undefined}>
          <Link to="/team/signals/$signal" params={{ signal: key }} search={asked}>
            {title}
          </Link>
        </Title>
        <p className={style.when}>
          {[
            windowName(window, face.locale),
            Object.keys(cell).length > 0 ? names.cell(cell) : null,
            at === undefined
              ? null
              : definition.scope === 'process'
                ? signals.asOf(timeOfDay(at, face))
                : signals.released(shortDay(at, face)),
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
      </div>
      {isShown ? (
        <>
          {whole?.status === 'shown' ? <Headline figure={whole} earlier={cellAt(earlier, cell)} /> : null}
          {chart.rows.length > 1 || whole?.status !== 'shown' ? <FigureChart title={title} chart={chart} /> : null}
          <p className={style.sentence} lang={told.lang}>
            {sentence}
          </p>
          {quoted.isRestated ? <p className={style.when}>{signals.restated}</p> : null}
        </>
      ) : (
        <TooFew definition={definition} />
      )}
      <div className={style.actions}>
        {isShown ? <CopySentence sentence={sentence} path={figurePath(quoted, search.demo === true)} /> : null}
        {others > 0 ? (
          <Link to="/team/signals/$signal" params={{ signal: key }} search={asked} className={style.further}>
            {signals.more(others)}
          </Link>
        ) : null}
      </div>
      <details className={style.meaning}>
        <summary>{signals.meaning}</summary>
        <Meaning definition={definition} figure={isShown ? quoted : undefined} isDemo={search.demo === true} />
      </details>
    </article>
  );
}

const isToldOf = ({ status, value }: SeenFigure): boolean => status === 'shown' && value !== null;
