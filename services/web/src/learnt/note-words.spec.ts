import { expect, test } from '@jest/globals';
import { en } from '../texts/en/index.ts';
import type { Observation } from './note-content.ts';
import { noteInWords } from './note-words.ts';

const words = (content: Observation['content'], term: string | null = null) =>
  noteInWords({ content, term }, en, 'en-GB', (partId) => (partId === 'p' ? 'Opening' : undefined));

test.each<[string, Observation['content'], string | null]>([
  ['Rust: praised', { kind: 'skill', termId: 'skill/rust', how: 'praised' }, 'Rust'],
  ['Opening: it landed', { kind: 'story-part', partId: 'p', how: 'landed' }, null],
  ['My story: it fell flat', { kind: 'story-part', partId: 'gone', how: 'fell-flat' }, null],
  ['Work-life balance', { kind: 'culture', aspect: 'work-life-balance' }, null],
  ['From Mid to Senior: 12 to 24 months', { kind: 'time-to-advance', from: 'mid', to: 'senior', atLeast: 12, atMost: 24 }, null],
  ['Learning: a must', { kind: 'preference', what: 'growth', strength: 'must' }, null],
  ['IBM', { kind: 'competitor', termId: 'competitor/ibm' }, 'IBM'],
])('it says %s', (said, content, term) => expect(words(content, term)).toBe(said));

test('pay is a band, or one amount', () => {
  const band = { currency: 'EUR', from: 8_000_000, to: 9_000_000, period: 'year', hoursPerWeek: 40 } as const;
  const pay = { kind: 'pay', how: 'offered', band, level: 'senior', place: null } as const;
  expect(words(pay)).toBe('They pay: €80,000 – €90,000 a year, Senior');
  expect(words({ ...pay, level: null, band: { ...band, to: 8_000_000 } })).toBe('They pay: €80,000 a year');
});
