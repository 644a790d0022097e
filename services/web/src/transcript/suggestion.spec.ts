import { expect, test } from '@jest/globals';
import { acceptedAs, missingStep, openOnes, type Suggestion } from './suggestion.ts';

const suggested = (part: Partial<Suggestion>): Suggestion => ({
  suggestionId: 's',
  from: 'vocabulary',
  kind: 'skill',
  termId: 'skill.kafka',
  phrase: 'Kafka',
  content: null,
  saidBy: 'guest',
  times: 1,
  cues: [],
  decision: 'open',
  observationId: null,
  ...part,
});

test('what is decided is gone; what was said often comes first', () =>
  expect(
    openOnes([suggested({ suggestionId: 'a' }), suggested({ suggestionId: 'b', times: 3 }), suggested({ decision: 'rejected' })]).map(
      ({ suggestionId }) => suggestionId,
    ),
  ).toEqual(['b', 'a']));

test('of a skill it has to be said how it was', () => {
  expect(missingStep(suggested({}))?.field).toBe('how');
  expect(acceptedAs(suggested({}), 'host', 'praised')).toEqual({
    about: 'other-side',
    saidBy: 'host',
    content: { kind: 'skill', term: 'skill.kafka', how: 'praised' },
  });
});

test('what says enough is taken as it is', () => {
  const topic = suggested({ kind: 'topic', content: { kind: 'topic', termId: null } });
  expect([missingStep(topic), acceptedAs(topic, 'host', undefined)]).toEqual([undefined, { about: 'market' }]);
});

test('a guest notes it of the market, said by whoever said it', () =>
  expect(acceptedAs(suggested({}), 'guest', 'asked-for')).toEqual({
    about: 'market',
    content: { kind: 'skill', term: 'skill.kafka', how: 'asked-for' },
  }));
