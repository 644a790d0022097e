import type { Answer } from '../api/types.ts';

/** Whether what somebody learns counts in market figures; if not, what ended it. */
export type Counting = 'counts' | 'switchedOff' | 'withdrawn' | 'both';

type Entry = Pick<Answer<'/api/consents/history', 'get'>['items'][number], 'purpose' | 'what'>;

/** It counts without a word. `history`: of consents, the newest first; a consent counts by its last word, and one never given is none. */
export function countingOf(chosen: boolean, history: readonly Entry[]): Counting {
  const isWithdrawn = history.find(({ purpose }) => purpose === 'market-figures')?.what === 'withdrawn';
  if (chosen) return isWithdrawn ? 'withdrawn' : 'counts';
  return isWithdrawn ? 'both' : 'switchedOff';
}
