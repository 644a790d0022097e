import { mannKendall, type Point, pointsForTrend } from '../statistics/mann-kendall.rule.ts';
import { theilSen } from '../statistics/theil-sen.rule.ts';
import { countPart, notYet, type OwnFigure } from './own-signal.rule.ts';

const dayMs = 86_400_000;
/** The slopes between all pairs are looked at: the last ones have to do. */
const most = 200;

export interface Rated {
  /** An instant. */
  readonly at: string;
  readonly rating: number;
}

/**
 * The mean of ratings, and how they rise or fall in a hundred days: from eight of them on. `who`: `Hosts’ ratings`, a plural; `of`:
 * what there is one rating of each.
 */
export function courseOf(rated: readonly Rated[], who: string, of = 'conversations'): OwnFigure {
  const points: readonly Point[] = rated
    .map(({ at, rating }) => ({ x: Date.parse(at) / dayMs, y: rating }))
    .sort((a, b) => a.x - b.x)
    .slice(-most);
  const n = points.length;
  const value = n === 0 ? null : points.reduce((sum, { y }) => sum + y, 0) / n;
  if (n < pointsForTrend) return { ...notYet(`a course needs ${pointsForTrend} ${of}`), n, value };
  const slope = theilSen(points);
  const trend = mannKendall(points);
  const perHundred = (slope?.slope ?? 0) * 100;
  const isSure = trend !== undefined && trend.p < 0.05;
  const interval = slope?.interval ? { low: slope.interval.low * 100, high: slope.interval.high * 100 } : null;
  const part = { name: 'change in 100 days', value: perHundred, n, interval };
  return {
    dimensions: {},
    n,
    value,
    interval: null,
    parts: [part, ...(trend ? [countPart('p', trend.p)] : [])],
    notYet: null,
    sentence: isSure
      ? `${who} ${perHundred > 0 ? 'rise' : 'fall'} by ${Math.abs(perHundred).toFixed(2)} in a hundred days.`
      : `${who} neither clearly rise nor fall.`,
  };
}
