import { expect, test } from '@jest/globals';
import { askedAgain, askedFor, begun, isTooLong, kinds, latestFirst, nextStep, type Observation } from './observation.ts';

test('every kind has a key of its own', () => expect(new Set(kinds.map(({ key }) => key)).size).toBe(kinds.length));

test('a skill is a line and two keys', () => {
  const line = begun('  Kafka   streams ');
  expect(nextStep(line)).toBeUndefined();
  const picked = { ...line, kind: 'skill' } as const;
  expect(nextStep(picked)?.field).toBe('how');
  const done = { ...picked, chosen: { how: 'praised' } };
  expect(nextStep(done)).toBeUndefined();
  expect(askedFor(done)).toEqual({
    about: 'other-side',
    saidBy: 'host',
    polarity: 'neutral',
    said: 'Kafka streams',
    content: { kind: 'skill', term: 'Kafka streams', how: 'praised' },
  });
});

test('a word that is known is sent by its id', () =>
  expect(askedFor({ ...begun('kafka'), termId: 'skill.kafka', kind: 'topic' }).content).toEqual({ kind: 'topic', term: 'skill.kafka' }));

test('a name is short, a sentence need not be', () => {
  const long = begun('x'.repeat(81));
  expect([isTooLong({ ...long, kind: 'skill' }), isTooLong({ ...long, kind: 'culture' })]).toEqual([true, false]);
});

test('whether a perk is advertised may be unknown', () => {
  const perk = (advertised: string) => askedFor({ ...begun('Bike'), kind: 'perk', chosen: { advertised } }).content;
  expect([perk('yes'), perk('no'), perk('unknown')].map((content) => 'advertised' in content && content.advertised)).toEqual([
    true,
    false,
    null,
  ]);
});

test('pay that we have offered is said by us, about us', () => {
  const band = { currency: 'EUR', from: 1, to: 2, period: 'year' } as const;
  const pay = (how: string) => askedFor({ ...begun('1-2'), kind: 'pay' }, { how, band });
  expect([pay('offered').saidBy, pay('expected').saidBy]).toEqual(['host', 'guest']);
});

test('what was noted can be asked for again as it is', () => {
  const noted = {
    ...{ about: 'other-side', aboutIds: ['g'], polarity: 'positive', saidBy: 'guest', sureness: 'certain', stance: null },
    ...{ said: 'Kafka', note: null, term: 'Kafka', content: { kind: 'skill', termId: 'skill.kafka', how: 'praised' } },
  } as unknown as Observation;
  expect(askedAgain(noted).content).toEqual({ kind: 'skill', term: 'skill.kafka', how: 'praised' });
});

test('what was noted last comes first, also within one moment', () => {
  const at = (observationId: string, recordedAt: string, version: number) => ({ observationId, recordedAt, version }) as Observation;
  const noted = [at('a', '2026-03-02T09:00:00Z', 1), at('c', '2026-03-02T09:01:00Z', 3), at('b', '2026-03-02T09:00:00Z', 2)];
  expect(latestFirst(noted).map(({ observationId }) => observationId)).toEqual(['c', 'b', 'a']);
});
