import { useSettings } from '../app/settings.tsx';
import style from './chart.module.css';
import type { Chart } from './chart-rows.ts';
import { inWords } from './figure-words.ts';

interface ChartTableProps {
  readonly title: string;
  readonly period: string;
  readonly chart: Chart;
  /** What n counts, where it is not people. */
  readonly counted?: string | undefined;
}

/** What a chart shows, to be read line by line. */
export function ChartTable({ title, period, chart: { unit, currency, rows }, counted }: ChartTableProps) {
  const { texts, face } = useSettings();
  const { chart } = texts.signals;
  const { columns, none } = chart;
  const people = (n: number, whole?: number) => (whole === undefined ? n : chart.n(n, whole));
  const said = (value: number | null) => (value === null ? none : inWords(value, { unit, currency, locale: face.locale }));
  const isCompared = rows.some(({ before }) => before !== null);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={style.scroll} aria-label={chart.caption(title, period)} tabIndex={0}>
      <table className={style.table}>
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.value}</th>
            <th scope="col">{columns.low}</th>
            <th scope="col">{columns.high}</th>
            <th scope="col">{counted ?? columns.n}</th>
            {isCompared ? <th scope="col">{columns.before}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, value, low, high, n, whole, before }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{said(value)}</td>
              <td>{said(low)}</td>
              <td>{said(high)}</td>
              <td>{n === null ? none : people(n, whole)}</td>
              {isCompared ? <td>{said(before)}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
