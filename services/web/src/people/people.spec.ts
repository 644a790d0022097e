import { describe, expect, test } from '@jest/globals';
import type { Conversation } from '../conversations/conversation.ts';
import { named, type Outcomes, peopleOf } from './people.ts';

const now = Date.parse('2026-03-10T12:00:00.000Z');
const conversation = (id: string, person: string, start: string, status: Conversation['status'] = 'ended') =>
  ({
    conversationId: id,
    guest: { personId: person, name: `${person} of Lisbon` },
    status,
    start,
    ended: status === 'ended' ? { at: start, by: 'host' } : null,
  }) as unknown as Conversation;
const agreed = (conversationId: string, kind: Outcomes['outcomes'][number]['kind']) =>
  ({ conversationId, outcomes: [{ kind, note: null, recorderId: 'h', at: '' }] }) as unknown as Outcomes;

const february = conversation('1', 'ana', '2026-02-02T10:00:00.000Z');
const march = conversation('2', 'ana', '2026-03-02T10:00:00.000Z');

describe('people', () => {
  test('are those of all their conversations, the latest first', () => {
    const [ana, ...others] = peopleOf([february, march], [agreed('1', 'referred'), agreed('2', 'offer')], [], now);
    expect(others).toEqual([]);
    expect(ana).toMatchObject({ personId: 'ana', name: 'ana of Lisbon', last: { conversationId: '2' }, outcomes: ['offer', 'referred'] });
    expect([ana?.next, ana?.nudge]).toEqual([undefined, undefined]);
  });

  test('are to be turned to where another chat was spoken of and none is planned', () => {
    const nudge = (...more: readonly Conversation[]) => peopleOf([march, ...more], [agreed('2', 'follow-up')], [], now)[0]?.nudge;
    expect(nudge()).toBe('follow-up');
    expect(nudge(conversation('3', 'ana', '2026-03-20T10:00:00.000Z', 'planned'))).toBeUndefined();
  });

  test('are thanked within a day, and come first then', () => {
    const fresh = conversation('4', 'cem', '2026-03-10T09:00:00.000Z');
    const people = peopleOf([march, fresh, conversation('5', 'bea', '2026-03-11T09:00:00.000Z', 'planned')], [], [], now);
    expect(people.map(({ personId, nudge }) => [personId, nudge])).toEqual([
      ['cem', 'thank-you'],
      ['bea', undefined],
      ['ana', undefined],
    ]);
  });

  test('are found by words of their name', () => {
    const people = peopleOf([march], [], [], now);
    expect([named(people, 'lis ANA').length, named(people, 'bea').length, named(people, ' ').length]).toEqual([1, 0, 1]);
  });
});
