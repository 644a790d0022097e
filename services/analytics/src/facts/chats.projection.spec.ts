import { conversationStream, exchangeStream, observedStream, pitchTrialStream, talkStream } from '@candor/contracts';
import { projectionSpec, recorded } from '@candor/testing';
import { describe, test } from '@jest/globals';
import { chats } from './chats.projection.ts';

const at = '2026-03-10T10:00:00.000Z';
const said = { organizationId: 'acme', kind: 'fit', start: at, end: at, hostIds: ['hana'], guestId: 'ana' } as const;
const meeting = { conversationId: 'c1', sessionId: null, ...said };
const planned = recorded(conversationStream, 'c1', 'ConversationPlanned', {
  ...{ ...meeting, bookingId: 'c1', chatTypeId: 'intro', roleFamily: 'data' },
});
const ended = recorded(conversationStream, 'c1', 'ConversationEnded', { ...meeting, endedAt: at, by: 'rule' });
const answers = {
  ...{ scales: { 'would-talk-again': 9 }, texts: {}, skills: [{ term: 'Rust', verdict: 'missed' as const }] },
  ...{ moments: [], expectations: {}, flagged: [], heldBack: [] },
};
const revealed = recorded(exchangeStream, 'c1.hana', 'ExchangeRevealed', {
  ...{ exchangeId: 'c1.hana', conversationId: 'c1', organizationId: 'acme', kind: 'fit', hostId: 'hana', guestId: 'ana' },
  ...{ formVersion: 1, revealedAt: at, why: 'both', host: answers, guest: null },
});
const observed = (observationId: string) =>
  recorded(observedStream, observationId, 'ObservationPublished', {
    ...{ observationId, conversationId: 'c1', organizationId: 'acme', authorId: 'ana', side: 'guest', about: 'market', aboutIds: [] },
    ...{ content: { kind: 'competitor', termId: 'competitor/globex' }, polarity: 'neutral', saidBy: 'host', sureness: 'certain' },
    ...{ stance: 'agree', forOrganization: false },
  });
const retracted = (observationId: string) =>
  recorded(observedStream, observationId, 'ObservationRetracted', {
    ...{ observationId, conversationId: 'c1', organizationId: 'acme', authorId: 'ana', side: 'guest' },
  });
const told = recorded(pitchTrialStream, 'c1.ana', 'VariantsAssigned', {
  ...{ conversationId: 'c1', organizationId: 'acme', personId: 'ana', kind: 'fit', audience: { role: 'peer', industry: null } },
  parts: [{ partId: 'p', variantId: 'a', revision: 1, mode: 'random', draw: 0.5, considered: [] }],
});
const talk = { conversationId: 'c1', organizationId: 'acme', transcriptId: 't1' };
const sides = { host: { ms: 60_000, questions: 3 }, guest: { ms: 40_000, questions: 2 }, guestTarget: 55 };
const spoken = recorded(talkStream, 'c1', 'TalkPublished', { ...talk, ...sides });
const unspoken = recorded(talkStream, 'c1', 'TalkRetracted', talk);
const noted = { at: recorded(observedStream, 'o', 'ObservationRetracted', retracted('o').data).occurredAt };

describe('what is known of a conversation', () => {
  test('is one row, whatever came first', () =>
    projectionSpec(chats)
      .given(planned, revealed, observed('o1'), observed('o2'), told, spoken, retracted('o1'), ended)
      .thenRows({
        c1: {
          conversationId: 'c1',
          meeting: { ...said, roleFamily: 'data', booked: true, origin: 'live', status: 'ended', endedAt: at },
          exchanges: [
            {
              ...{ id: 'c1.hana', hostId: 'hana', guestId: 'ana', revealedAt: at, guest: null },
              host: { scales: { 'would-talk-again': 9 }, skills: [{ term: 'Rust', verdict: 'missed' }], moments: [], expectations: {} },
            },
          ],
          observed: [
            {
              ...{ id: 'o2', at: noted.at, authorId: 'ana', side: 'guest', saidBy: 'host', about: 'market' },
              ...{ content: { kind: 'competitor', termId: 'competitor/globex' }, polarity: 'neutral', stance: 'agree' },
            },
          ],
          covered: [],
          trial: { at: noted.at, audience: { role: 'peer', industry: null }, parts: [{ partId: 'p', variantId: 'a', byChance: true }] },
          talk: { at: noted.at, transcriptId: 't1', ...sides },
          people: ['ana', 'hana'],
          guestId: 'ana',
          organizationId: 'acme',
        },
      }));

  test('is nothing once all of it was taken back', () =>
    projectionSpec(chats).given(observed('o1'), spoken, retracted('o1'), unspoken).thenRows({}));
});
