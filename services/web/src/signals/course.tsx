import { Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { cellAt } from './cells.ts';
import chartStyle from './chart.module.css';
import type { Chart } from './chart-rows.ts';
import { ChartTable } from './chart-table.tsx';
import { inWords } from './figure-words.ts';
import type { Definition, Dimensions, SeenFigure } from './seen-figure.ts';
import style from './signals.module.css';
import { shortWindowName, windowName } from './windows.ts';

const CourseChart = lazy(async () => ({ default: (await import('./course-chart.tsx')).CourseChart }));
const height = 260;

interface CourseProps {
  readonly title: string;
  readonly definition: Definition;
  readonly cell: Dimensions;
  /** Of all windows. */
  readonly figures: readonly SeenFigure[];
  /** The newest first. */
  readonly windows: readonly string[];
}

/** How a figure goes from period to period; from two of them on. */
export function Course({ title, definition, cell, figures, windows }: CourseProps) {
  const { texts, face } = useSettings();
  const { detail, chart: words } = texts.signals;
  const oldestFirst = windows.toReversed();
  const rows = oldestFirst.flatMap((window) => {
    const figure = cellAt(
      figures.filter((one) => one.window === window),
      cell,
    );
    if (figure?.status !== 'shown' || figure.value === null) return [];
    const { value, interval, n } = figure;
    const name = shortWindowName(window, face.locale);
    return [{ key: window, name, value, low: interval?.low ?? null, high: interval?.high ?? null, n, before: null }];
  });
  if (rows.length < 2) return null;
  const chart: Chart = { unit: definition.unit, currency: cell['currency'], of: 'cells', rows };
  const said = rows
    .map(({ key, value }) =>
      words.row(windowName(key, face.locale), inWords(value, { unit: chart.unit, currency: chart.currency, locale: face.locale })),
    )
    .join('; ');
  const span = `${windowName(oldestFirst[0] ?? '', face.locale)} – ${windowName(windows[0] ?? '', face.locale)}`;
  return (
    <Card title={detail.course}>
      <div className={chartStyle.chart} role="img" aria-label={words.label(detail.course, said)}>
        <div inert>
          <Suspense fallback={<svg width="100%" height={height} aria-hidden="true" />}>
            <CourseChart chart={chart} gaps={oldestFirst} height={height} />
          </Suspense>
        </div>
      </div>
      {rows.length < windows.length ? (
        <Text size="sm" c="dimmed">
          {detail.courseText}
        </Text>
      ) : null}
      <details className={style.meaning}>
        <summary>{words.table}</summary>
        <ChartTable title={title} period={span} chart={chart} />
      </details>
    </Card>
  );
}
