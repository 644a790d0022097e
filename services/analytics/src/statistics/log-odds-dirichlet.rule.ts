import { mustCount } from './counted.rule.ts';
import { normalBeyond } from './distributions.rule.ts';

/** How many people said each term. */
export type TermCounts = Readonly<Record<string, number>>;
export type TermTrend = { readonly term: string; readonly now: number; readonly before: number; readonly change: number } & {
  readonly z: number;
  readonly p: number;
};

const total = (counts: TermCounts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/**
 * For each term, by how much the log-odds of its being said rose from one window to the next, and how sure that is: the most risen
 * first, equal ones by name. Nothing for windows without a word.
 * @param strength how many words of prior there are, given out in the ratio of both windows together: rare terms need more to stand out
 * Monroe, Colaresi and Quinn 2008, Fightin' words, 3.5.1 (informative Dirichlet prior), with ν as variance.
 */
export function logOddsDirichlet(now: TermCounts, before: TermCounts, strength = 10): readonly TermTrend[] {
  mustCount(...Object.values(now), ...Object.values(before));
  if (!(strength > 0)) throw new RangeError('the prior is some words strong');
  const [nowAll, beforeAll] = [total(now), total(before)];
  const all = nowAll + beforeAll;
  if (nowAll === 0 || beforeAll === 0) return [];
  const terms = [...new Set([...Object.keys(now), ...Object.keys(before)])];
  const trends = terms.flatMap((term): readonly TermTrend[] => {
    const [here, there] = [now[term] ?? 0, before[term] ?? 0];
    // a term that is all that anybody says has no odds
    if (here + there === 0 || here + there === all) return [];
    const prior = (strength * (here + there)) / all;
    const odds = (count: number, words: number) => Math.log((count + prior) / (words + strength - count - prior));
    const change = odds(here, nowAll) - odds(there, beforeAll);
    const z = change / Math.sqrt(1 / (here + prior) + 1 / (there + prior));
    return [{ term, now: here, before: there, change, z, p: normalBeyond(z) }];
  });
  return trends.sort((a, b) => b.z - a.z || (a.term < b.term ? -1 : 1));
}
