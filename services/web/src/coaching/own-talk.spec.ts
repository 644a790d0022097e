import { describe, expect, test } from '@jest/globals';
import { type Measures, talkOf, talkTogether } from './own-talk.ts';

const conversation = (conversationId: string) => ({
  ...{ conversationId, start: '2026-03-02T09:00:00.000Z', guest: { personId: 'ana', name: 'Ana Almeida' } },
  usual: { minutes: 30, choices: [30], guestTalkShare: 0.4, agenda: [] },
});
const side = (share: number, questions: number) => ({ share, talkMs: null, words: 100, turns: 5, questions });
const measures = (guestShare: number, own?: number): Pick<Measures, 'sides' | 'speakers'> => ({
  sides: { host: side(1 - guestShare, 8), guest: side(guestShare, 3) },
  speakers: own === undefined ? [] : [{ personId: 'hana', side: 'host', ...side(0.3, own), longestMonologue: null }],
});

describe('how an interviewer talks', () => {
  test('is told of themself where it is known who spoke, else of all hosts', () => {
    expect(talkOf(conversation('c1'), measures(0.5, 6), 'hana')).toMatchObject({
      guestShare: 0.5,
      usual: 0.4,
      questions: 6,
      guestQuestions: 3,
    });
    expect(talkOf(conversation('c1'), measures(0.5), 'hana').questions).toBe(8);
  });

  test('is taken together over conversations, with how far they lie apart', () => {
    const talks = [0.25, 0.5].map((share, index) => talkOf(conversation(`c${index}`), measures(share, 4 + index), 'hana'));
    expect(talkTogether(talks)).toEqual({ n: 2, guestShare: 0.375, usual: 0.4, questions: 4.5, least: 0.25, most: 0.5 });
    expect(talkTogether([])).toBeUndefined();
  });
});
