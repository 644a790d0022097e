import { expect, test } from '@jest/globals';
import { aboutOf, contentOf, draftOf, kinds } from './note-content.ts';

test('a skill needs its name, and says how it came up', () => {
  expect(contentOf({ ...draftOf('skill'), term: '  ' })).toBeUndefined();
  expect(contentOf({ ...draftOf('skill'), term: ' Rust ', choice: 'praised' })).toEqual({ kind: 'skill', term: 'Rust', how: 'praised' });
});

test('pay is a band in minor units; one number is a band of its own', () => {
  const pay = { ...draftOf('pay'), from: '80000', to: '95000', toLevel: 'senior' };
  expect(contentOf(pay)).toEqual({
    kind: 'pay',
    how: 'offered',
    band: { currency: 'EUR', from: 8_000_000, to: 9_500_000, period: 'year' },
    level: 'senior',
  });
  expect(contentOf({ ...pay, to: '' })).toMatchObject({ band: { from: 8_000_000, to: 8_000_000 } });
  expect([contentOf({ ...pay, to: '70000' }), contentOf({ ...pay, from: 'much' }), contentOf({ ...pay, currency: 'Euro' })]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('time to advance is months, from the least to the most', () => {
  const time = { ...draftOf('time-to-advance'), from: '12', to: '24', fromLevel: 'mid', toLevel: 'senior' };
  expect(contentOf(time)).toEqual({ kind: 'time-to-advance', from: 'mid', to: 'senior', atLeast: 12, atMost: 24 });
  expect(contentOf({ ...time, from: '' })).toBeUndefined();
});

test('what is chosen of a list needs nothing else', () => {
  const complete = kinds.filter((kind) => contentOf(draftOf(kind)) !== undefined);
  expect(complete).toEqual([
    'culture',
    'conditions',
    'strategy',
    'hiring-practice',
    'career-path',
    'industry-outlook',
    'vacancy',
    'story-part',
    'preference',
  ]);
});

test('what somebody wants is about themselves', () => expect([aboutOf('preference'), aboutOf('culture')]).toEqual(['self', 'market']));
