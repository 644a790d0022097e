import type { Chart, ChartRow } from '../signals/chart-rows.ts';
import type { MarketFigure, OwnFigure } from './own-market.ts';

type Drawn = Pick<OwnFigure | MarketFigure, 'unit' | 'value' | 'interval' | 'n' | 'dimensions'> & Pick<MarketFigure, 'whole'>;

/** Figures as charts: those that stand on one scale in one, so that money of each currency has its own. What has no value is not drawn. */
export function chartsOf<Figure extends Drawn>(figures: readonly Figure[], name: (figure: Figure) => string): readonly Chart[] {
  const charts = new Map<string, Chart>();
  for (const figure of figures) {
    const { unit, dimensions, value, interval, n, whole } = figure;
    if (value === null) continue;
    const currency = unit === 'money' ? dimensions['currency'] : undefined;
    const key = `${unit} ${currency}`;
    const row: ChartRow = {
      key: JSON.stringify(dimensions),
      name: name(figure),
      value,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      n,
      whole,
      before: null,
    };
    charts.set(key, { unit, currency, of: 'cells', rows: [...(charts.get(key)?.rows ?? []), row] });
  }
  return [...charts.values()];
}
