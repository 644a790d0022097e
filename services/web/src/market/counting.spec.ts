import { expect, test } from '@jest/globals';
import { countingOf } from './counting.ts';

const given = { purpose: 'market-figures', what: 'given' } as const;
const withdrawn = { purpose: 'market-figures', what: 'withdrawn' } as const;
const another = { purpose: 'talent-pool', what: 'withdrawn' } as const;

// the same combinations as services/analytics/src/folding/who-counts.spec.ts
test.each([
  ['never agreed', [], 'counts', 'switchedOff'],
  ['agreed', [given], 'counts', 'switchedOff'],
  ['agreed and withdrawn', [withdrawn, given], 'withdrawn', 'both'],
  ['agreed once more', [given, withdrawn, given], 'counts', 'switchedOff'],
  ['another one withdrawn', [another], 'counts', 'switchedOff'],
] as const)('a consent that was %s', (_, history, on, off) => {
  expect([countingOf(true, history), countingOf(false, history)]).toEqual([on, off]);
});
