// @ts-check
import { checks } from './checks.mjs';

/** @typedef {import('./checks.mjs').Told} Told */
/** @typedef {import('./checks.mjs').Read} Read */
/** @typedef {import('./checks.mjs').Fault} Fault */

/**
 * @param {readonly Told[]} told
 * @param {readonly Read[]} read
 * @returns {{ counts: Record<'acknowledged' | 'unanswered' | 'refused' | 'commits' | 'positions' | 'rows' | 'effects', number>, faults: Fault[] }}
 */
export function judge(told, read) {
  const words = [...new Map(told.map((it) => [it.key, it.told])).values()];
  const said = (/** @type {Told['told']} */ word) => words.filter((it) => it === word).length;
  const stored = read.flatMap((it) => (it.read === 'commit' ? [it] : []));
  return {
    counts: {
      acknowledged: said('done'),
      unanswered: said('unknown'),
      refused: said('refused'),
      commits: stored.length,
      positions: stored.reduce((sum, { from, to }) => sum + to - from + 1, 0),
      rows: read.filter((it) => it.read === 'row' && it.copy === 'live').length,
      effects: read.filter((it) => it.read === 'effect').length,
    },
    faults: Object.entries(checks).flatMap(([check, find]) => find(told, read).map((what) => ({ check, what }))),
  };
}
