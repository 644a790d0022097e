import { describe, expect, test } from '@jest/globals';
import { asCounted, type OwnFigure, ownSignal, type ReleasedFigure, releasedQuarters } from './own-figures.ts';

const asOf = '2026-03-02T09:00:00.000Z';
const figure = (more: Partial<OwnFigure>): OwnFigure => ({
  ...{ signal: 'own-interviewing', title: '', definition: 'The mean', basedOn: 'yours', dimensions: {}, unit: 'rating' },
  ...{ n: 6, value: 4.2, interval: null, parts: [], notYet: null, sentence: '' },
  ...more,
});

describe('what is known of an interviewer', () => {
  const parts = [{ name: 'as counted', value: 3.8, n: 6, interval: null }];
  const listening = figure({ dimensions: { rating: 'listening' }, value: 4, parts });
  const seen = figure({ signal: 'own-seen-as-interviewer', unit: 'difference', value: 0.4 });

  test('is told altogether and by rating, each thing by itself', () => {
    const { overall, each, definition } = ownSignal('own-interviewing', { asOf, figures: [figure({}), listening, seen] });
    expect(overall).toMatchObject({ value: 4.2, n: 6, at: asOf, status: 'shown', isReleased: false });
    expect(each).toEqual([listening]);
    expect(definition).toBe('The mean');
    expect(ownSignal('own-seen-as-interviewer', { asOf, figures: [figure({}), seen] }).overall).toMatchObject({ value: 0.4 });
  });

  test('is nothing while guests are too few, and says how it would be counted', () =>
    expect(ownSignal('own-interviewing', { asOf, figures: [figure({ n: 0, value: null, notYet: 'five guests' })] })).toEqual({
      overall: undefined,
      each: [],
      definition: 'The mean',
    }));

  test('says what was counted before it was moved', () => expect([listening, seen].map(asCounted)).toEqual([3.8, undefined]));

  test('has the quarters of which something was released, the newest first', () => {
    const quarter = (window: string, value: number | null) => ({ window, value, status: value === null ? 'too-few' : 'shown' });
    const released = [quarter('2025-Q3', 4), quarter('2025-Q4', null), quarter('2026-Q1', 4.1)] as unknown as ReleasedFigure[];
    expect(releasedQuarters({ released }).map(({ window }) => window)).toEqual(['2026-Q1', '2025-Q3']);
  });
});
