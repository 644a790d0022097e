import { mustCount } from './counted.rule.ts';
import { normalReach } from './distributions.rule.ts';
import { type Interval, usualConfidence } from './interval.rule.ts';

/** What happened after how long: to how many it came (`events`), and how many were last seen still waiting (`censored`). */
export type Waited = { readonly time: number; readonly events: number; readonly censored: number };
export type SurvivalStep = { readonly time: number; readonly atRisk: number; readonly waiting: number } & Partial<Interval>;
export type Survival = { readonly n: number; readonly steps: readonly SurvivalStep[]; readonly median?: number };

type Walk = { readonly atRisk: number; readonly waiting: number; readonly greenwood: number };

/** Greenwood's variance on the scale of ln(−ln S), which keeps the interval within 0 and 1; none where S is 0. */
function logLog(waiting: number, greenwood: number, reach: number): Partial<Interval> {
  if (waiting <= 0 || waiting >= 1) return {};
  const width = (reach * Math.sqrt(greenwood)) / Math.abs(Math.log(waiting));
  return { low: waiting ** Math.exp(width), high: waiting ** Math.exp(-width) };
}

/**
 * Which share is still waiting after each time at which something came, and the time by which half no longer is (absent if it never
 * got that far). In the unit of `time`; any order; one entry per time or several. Who is censored at a time still counts as at risk then.
 * Nothing for n = 0. Kaplan and Meier 1958; Greenwood 1926, log-log as in Kalbfleisch and Prentice 2002.
 */
export function kaplanMeier(waited: readonly Waited[], confidence = usualConfidence): Survival | undefined {
  for (const { events, censored } of waited) mustCount(events, censored);
  const n = waited.reduce((sum, { events, censored }) => sum + events + censored, 0);
  if (n === 0) return undefined;
  const reach = normalReach(confidence);
  const steps: SurvivalStep[] = [];
  let walk: Walk = { atRisk: n, waiting: 1, greenwood: 0 };
  for (const time of [...new Set(waited.map((entry) => entry.time))].sort((a, b) => a - b)) {
    const now = waited.filter((entry) => entry.time === time);
    const events = now.reduce((sum, entry) => sum + entry.events, 0);
    const { atRisk } = walk;
    if (events > 0) {
      const waiting = events === atRisk ? 0 : walk.waiting * (1 - events / atRisk);
      const greenwood = walk.greenwood + events / (atRisk * (atRisk - events));
      steps.push({ time, atRisk, waiting, ...logLog(waiting, greenwood, reach) });
      walk = { atRisk, waiting, greenwood };
    }
    walk = { ...walk, atRisk: atRisk - now.reduce((sum, entry) => sum + entry.events + entry.censored, 0) };
  }
  const median = steps.find(({ waiting }) => waiting <= 0.5)?.time;
  return { n, steps, ...(median === undefined ? {} : { median }) };
}

/** Which share is still waiting after `time`: 1 before anything came. */
export const waitingAfter = ({ steps }: Survival, time: number): number => steps.findLast((step) => step.time <= time)?.waiting ?? 1;
