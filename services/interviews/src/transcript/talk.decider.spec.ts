import { given } from '@candor/testing';
import { expect, test } from '@jest/globals';
import { talk } from './talk.decider.ts';
import { talkWithoutWords } from './talk-without-words.rule.ts';

const of = { conversationId: 'k1', organizationId: 'acme', transcriptId: 't1' };
const counted = { ...of, host: { ms: 25_000, questions: 1 }, guest: { ms: 20_500, questions: 2 }, guestTarget: 40 };
const published = { type: 'TalkPublished', data: counted } as const;
const again = { type: 'TalkPublished', data: { ...counted, transcriptId: 't2' } } as const;

test('what leaves of a transcript is how long each side spoke and how much it asked', () => {
  const side = { share: 0.5, words: 70, turns: 2 };
  const sides = { host: { ...side, talkMs: 25_000, questions: 1 }, guest: { ...side, talkMs: 20_500, questions: 2 } };
  const measures = { countedBy: 'time', durationMs: 44_000, speakers: [], sides, overlaps: null } as const;
  expect(talkWithoutWords({ ...of, kind: 'exploratory' }, 't1', { ...measures, speakers: [] })).toEqual(counted);
});

test('it leaves once, and is taken back with the transcript', () => {
  const out = given(talk, 'k1');
  out.when('publish', counted).then(published);
  out.events(published).when('publish', counted).thenNothing();
  out.events(published).when('retract', { transcriptId: 't1' }).then({ type: 'TalkRetracted', data: of });
  out.when('retract', { transcriptId: 't1' }).thenNothing();
});

test('that a transcript is gone takes nothing away of the one after it', () =>
  given(talk, 'k1').events(published, again).when('retract', { transcriptId: 't1' }).thenNothing());
