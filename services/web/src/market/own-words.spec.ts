import { expect, test } from '@jest/globals';
import { en } from '../texts/en/index.ts';
import type { OwnFigure } from './own-market.ts';
import { countOf, ownLabel, ownValue, partsInWords, storyNames } from './own-words.ts';

const figure = (more: Partial<OwnFigure>): OwnFigure => ({
  signal: 'own-seen',
  title: '',
  definition: '',
  basedOn: 'yours',
  dimensions: {},
  unit: 'difference',
  n: 4,
  value: -0.44,
  interval: null,
  parts: [],
  notYet: null,
  sentence: '',
  ...more,
});
const variant = (variantId: string, label: string | null) => ({ variantId, label, text: '', revision: 1, retired: false });
const names = storyNames(
  { version: 1, parts: [{ partId: 'p', title: 'Opening', place: 0, variants: [variant('v1', null), variant('v2', 'Short')] }] },
  en,
);
const label = (one: OwnFigure) => ownLabel(one, en, names, (id) => id.toUpperCase(), 'en-GB');

test('a difference says which way it goes', () => {
  expect(ownValue(figure({}), en.market, 'en-GB')).toBe('0.44 lower than hosts');
  expect(ownValue(figure({ value: 0.5 }), en.market, 'en-GB')).toBe('0.5 higher than hosts');
  expect(ownValue(figure({ value: null }), en.market, 'en-GB')).toBe(en.market.tooFew);
  expect(ownValue(figure({ signal: 'own-network', unit: 'ratio', value: 0.5 }), en.market, 'en-GB')).toBe('50\u00a0%');
});

test('a figure is of so many chats, offers or check-ins, and of which, where they differ', () => {
  const count = (more: Partial<OwnFigure>) => countOf(figure(more), en.market);
  expect([count({}), count({ signal: 'own-offers', n: 1 })]).toEqual(['4 chats', '1 offer']);
  expect(count({ dimensions: { when: 'before' }, n: 2 })).toBe('2 chats of which you said it before');
  expect(count({ dimensions: { when: 'change' }, n: 1 })).toBe('1 chat of which you said both');
});

test('a figure is named by what it is about', () => {
  expect(label(figure({}))).toBe('All ratings together');
  expect(label(figure({ dimensions: { rating: 'listening' } }))).toBe('Listening');
  expect(label(figure({ dimensions: { skill: 'skill/rust' } }))).toBe('SKILL/RUST');
  expect(label(figure({ dimensions: { part: 'p', audience: 'recruiter' } }))).toBe('Opening, told to: A recruiter');
  expect(label(figure({ dimensions: { part: 'gone' } }))).toBe('A part you removed');
  expect(label(figure({ dimensions: { currency: 'EUR' } }))).toContain('Euro');
});

test('versions that were tried are named, and no winner is', () => {
  const part = (name: string, value: number) => ({ name, value, n: 3, interval: null });
  const tried = figure({
    signal: 'own-variants',
    dimensions: { part: 'p' },
    parts: [part('v1', 0.9), part('v2', 0.2)],
    notYet: 'not enough chats yet',
  });
  expect(partsInWords(tried, en, names, 'en-GB')).toBe(
    'Version A: 90\u00a0% (3 chats) · Short: 20\u00a0% (3 chats) · Too early to tell them apart',
  );
});

test('what did not happen is not counted out', () => {
  const count = (name: string, value: number) => ({ name, value, n: null, interval: null });
  const kept = figure({ signal: 'own-reliability', unit: 'ratio', parts: [count('moved', 1), count('missed', 0), count('p', 0.3)] });
  expect(partsInWords(kept, en, names, 'en-GB')).toBe('moved: 1');
});

test('a share beside a figure is told as one, and a count as a count', () => {
  const part = (name: string, value: number, interval: OwnFigure['interval'] = null) => ({ name, value, n: 4, interval });
  const shares = [part('came about through a contact', 0.25, { low: 0, high: 1 }), part('referred', 0, { low: 0, high: 1 })];
  const parts = [part('contacts per conversation', 0.75), ...shares, part('longest chain', 3)];
  expect(partsInWords(figure({ signal: 'own-network', unit: 'ratio', parts }), en, names, 'en-GB')).toBe(
    'contacts for each chat: 0.8 · came about through a contact: 25\u00a0% · links of the longest chain: 3',
  );
});
