import { lazy, Suspense } from 'react';
import { useSettings } from '../app/settings.tsx';
import style from './chart.module.css';
import type { Chart } from './chart-rows.ts';
import { inWords } from './figure-words.ts';

const BarsAndDots = lazy(async () => ({ default: (await import('./bars-and-dots.tsx')).BarsAndDots }));
const rowHeight = 42;
const axisHeight = 28;

interface FigureChartProps {
  readonly title: string;
  readonly chart: Chart;
  /** Also the interval and n of each mark in words. */
  readonly large?: boolean;
}

/** A chart, which says what it shows to whoever does not see it. The library that draws is fetched when there is one to draw. */
export function FigureChart({ title, chart, large = false }: FigureChartProps) {
  const { texts, face } = useSettings();
  const { chart: words } = texts.signals;
  const { unit, currency, rows } = chart;
  const said = rows.map(({ name, value }) => words.row(name, inWords(value, { unit, currency, locale: face.locale }))).join('; ');
  const height = rows.length * rowHeight + axisHeight;
  return (
    <div className={style.chart} role="img" aria-label={words.label(title, said)}>
      {/* layers of a drawing can be tabbed to, and there is nothing to do in them */}
      <div inert>
        <Suspense fallback={<svg width="100%" height={height} aria-hidden="true" />}>
          <BarsAndDots chart={chart} height={height} large={large} />
        </Suspense>
      </div>
    </div>
  );
}
