import { expect, test } from '@jest/globals';
import { de } from '../texts/de/index.ts';
import { en } from '../texts/en/index.ts';
import { toldSentence } from './told-sentence.ts';

const names = {
  value: (_: string, value: string) => value.replace(/^skill\//, '').toUpperCase(),
  cell: (dimensions: Readonly<Record<string, string>>) => Object.values(dimensions).join(' · '),
  part: (name: string) => ({ yes: 'Ja', no: 'Nein' })[name] ?? name,
};
const figure: Parameters<typeof toldSentence>[0] = {
  ...{ signal: 'greatest-asset', dimensions: { skill: 'skill/rust' }, of: undefined, window: '2026-03', unit: 'ratio' as const },
  ...{ n: 12, value: 0.64, interval: { low: 0.4, high: 0.8 }, parts: [], responseRate: null, sentence: 'Rust stood out.' },
};
const told = (part: object, texts = de, locale = 'de') =>
  toldSentence({ ...figure, ...part }, { texts, locale, names }).text.replaceAll(/\s/gu, ' ');

test('a figure is told in the language of the page, with all that has to stand beside it', () =>
  expect(told({})).toBe('RUST fiel bei 64 % der Kandidaten auf (n = 12; 95-%-Intervall 40 % bis 80 %; März 2026; skill/rust).'));

test('a share of others is told with of how many it is', () => expect(told({ whole: 170 })).toContain('(12 von 170; 95-%-Intervall'));

test('where people are too few, it is said of whom else it is', () =>
  expect(told({ of: {}, signal: 'funnel-of-conversations', interval: null, responseRate: 0.5 })).toMatch(
    /^Zu wenige, um es genauer zu sagen\. .*64 % der geplanten Gespräche wurden geführt \(n = 12; 50 % haben geantwortet; März 2026\)\.$/,
  ));

test('amounts of money, days and answers are in words', () => {
  expect(told({ signal: 'expected-pay', unit: 'money', value: 6_430_000, interval: null, dimensions: { currency: 'EUR' } })).toContain(
    'mehr als 64.300 EUR im Jahr',
  );
  expect(told({ signal: 'time-to-schedule', unit: 'days', value: 12.5, interval: null })).toContain('12,5 Tage');
  const parts = [
    { name: 'no', value: 0.2 },
    { name: 'yes', value: 0.7 },
  ];
  expect(told({ signal: 'what-hosts-answer', dimensions: { topic: 'pay' }, parts })).toContain('meist „Ja“ (70 %): PAY');
});

test('English, and what nobody has words for, is as the service says it', () => {
  expect(toldSentence(figure, { texts: en, locale: 'en', names })).toEqual({ text: 'Rust stood out.', isOwn: false });
  expect(toldSentence({ ...figure, signal: 'new' }, { texts: de, locale: 'de', names }).isOwn).toBe(false);
});
