import { mannKendall, pointsForTrend } from '../statistics/mann-kendall.rule.ts';
import { theilSen } from '../statistics/theil-sen.rule.ts';
import { countPart, fewEmployers, notYet, type OwnSignal, taggedBy } from './own-signal.rule.ts';

const ratings = ['communication', 'preparation', 'professionalism', 'listening', 'substance'] as const;
const dayMs = 86_400_000;
const most = 200;

/** How hosts' ratings develop over conversations. */
export const ownCourse: OwnSignal = {
  key: 'own-course',
  title: 'How hosts see you over time',
  definition:
    'The mean of hosts’ ratings (1 to 5) of each conversation; how much it changes in a hundred days, from eight conversations and three employers on.',
  unit: 'rating',
  figures: ({ chats }) => {
    const rated = taggedBy(chats, ({ exchanges }) =>
      exchanges.some(({ host }) => ratings.some((name) => host?.scales[name] !== undefined)),
    );
    if (!rated) return [fewEmployers];
    const points = rated
      .flatMap(({ exchanges }) =>
        exchanges.flatMap(({ host, revealedAt }) => {
          const given = ratings.flatMap((name) => host?.scales[name] ?? []);
          return given.length === 0
            ? []
            : [{ x: Date.parse(revealedAt) / dayMs, y: given.reduce((sum, one) => sum + one, 0) / given.length }];
        }),
      )
      .sort((a, b) => a.x - b.x)
      .slice(-most);
    const mean = points.reduce((sum, { y }) => sum + y, 0) / points.length;
    if (points.length < pointsForTrend)
      return [{ ...notYet(`a course needs ${pointsForTrend} conversations`), n: points.length, value: mean }];
    const slope = theilSen(points);
    const trend = mannKendall(points);
    const perHundred = (slope?.slope ?? 0) * 100;
    const isSure = trend !== undefined && trend.p < 0.05;
    const interval = slope?.interval ? { low: slope.interval.low * 100, high: slope.interval.high * 100 } : null;
    const part = { name: 'change in 100 days', value: perHundred, n: points.length, interval };
    const sentence = isSure
      ? `Hosts’ ratings ${perHundred > 0 ? 'rise' : 'fall'} by ${Math.abs(perHundred).toFixed(2)} in a hundred days.`
      : 'Hosts’ ratings neither clearly rise nor fall.';
    return [
      {
        dimensions: {},
        n: points.length,
        value: mean,
        interval: null,
        parts: [part, ...(trend ? [countPart('p', trend.p)] : [])],
        notYet: null,
        sentence,
      },
    ];
  },
};
