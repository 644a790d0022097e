import {
  bookingStream,
  conversationStream,
  historyImportStream,
  offerStream,
  organizationStream,
  outcomeStream,
  talentPoolStream,
} from '@candor/contracts';
import { projectionSpec, recorded } from '@candor/testing';
import { test } from '@jest/globals';
import { conversations } from './conversations.projection.ts';
import { guests } from './guests.projection.ts';
import { historyImports } from './history-imports.projection.ts';
import { members } from './members.projection.ts';
import { offers } from './offers.projection.ts';
import { outcomes } from './outcomes.projection.ts';
import { talentPools } from './talent-pools.projection.ts';

const at = '2026-03-02T09:00:00.000Z';
const sealed = (text: string) => `sealed:1:${text}:${text}:${text}`;
const times = { start: '2026-03-01T09:00:00.000Z', end: '2026-03-01T09:30:00.000Z' };
const meeting = {
  conversationId: 'k1',
  organizationId: null,
  sessionId: null,
  kind: 'exploratory',
  ...times,
  hostIds: ['hana'],
  guestId: 'ana',
} as const;
const texts = { otherName: sealed('name'), otherAddress: sealed('address'), employerName: null };

test('an outside chat is known to its recorder, and to the other side once they are invited', () => {
  const written = { ...meeting, recordedBy: 'guest', recorderId: 'ana', otherId: 'hana', ...texts } as const;
  const history = [
    recorded(conversationStream, 'k1', 'ConversationRecorded', written, { at }),
    recorded(conversationStream, 'k1', 'ConversationEnded', { ...meeting, endedAt: times.end, by: 'recording' }, { version: 2, at }),
  ];
  const row = {
    ...meeting,
    ...texts,
    status: 'ended',
    booking: null,
    recorded: { by: 'guest', recorderId: 'ana', otherId: 'hana', hasAddress: true, invitedAt: null, mailed: false },
    started: null,
    ended: { at: times.end, by: 'recording' },
    abandoned: null,
    missing: [],
    insiders: ['ana'],
    recorderId: 'ana',
    mailedAt: null,
    imported: false,
    version: 2,
  } as const;
  projectionSpec(conversations)
    .given(...history)
    .thenRows({ k1: row });
  const invited = { ...meeting, recorderId: 'ana', otherId: 'hana', mailed: true };
  projectionSpec(conversations)
    .given(...history, recorded(conversationStream, 'k1', 'OtherSideInvited', invited, { version: 3, at }))
    .thenRows({
      k1: { ...row, recorded: { ...row.recorded, invitedAt: at, mailed: true }, insiders: ['hana', 'ana'], mailedAt: at, version: 3 },
    });
});

test('guests and members are called what they said, or what was said of them', () => {
  const said = { guestName: sealed('name'), guestAddress: sealed('address'), guestZone: 'UTC', guestLocale: 'de' } as const;
  projectionSpec(guests)
    .given(recorded(bookingStream, 'k1', 'GuestGiven', { bookingId: 'k1', guestId: 'ana', ...said }))
    .thenRows({ k1: { guestId: 'ana', name: sealed('name'), address: sealed('address'), zone: 'UTC', locale: 'de' } });
  const joined = { organizationId: 'acme', personId: 'omar', role: 'interviewer', by: 'word', name: sealed('omar') } as const;
  const omar = recorded(organizationStream, 'acme', 'MemberJoined', joined);
  projectionSpec(members)
    .given(omar)
    .thenRows({ 'acme/omar': { organizationId: 'acme', personId: 'omar', role: 'interviewer', name: sealed('omar') } });
  const left = { organizationId: 'acme', personId: 'omar', parting: 'left' } as const;
  projectionSpec(members)
    .given(omar, recorded(organizationStream, 'acme', 'MemberLeft', left, { version: 2 }))
    .thenRows({});
});

test('outcomes are kept by conversation and side', () => {
  const of = { conversationId: 'k1', organizationId: 'acme', side: 'guest', recorderId: 'ana' } as const;
  projectionSpec(outcomes)
    .given(
      recorded(outcomeStream, 'k1/guest', 'OutcomeRecorded', { ...of, kind: 'offer', note: null }, { at }),
      recorded(outcomeStream, 'k1/guest', 'OutcomeRecorded', { ...of, kind: 'referred', note: null }, { version: 2, at }),
      recorded(outcomeStream, 'k1/guest', 'OutcomeWithdrawn', { ...of, kind: 'offer' }, { version: 3, at }),
    )
    .thenRows({
      'k1/guest': {
        conversationId: 'k1',
        side: 'guest',
        organizationId: 'acme',
        outcomes: [{ kind: 'referred', note: null, recorderId: 'ana', at }],
        kinds: ['referred'],
        guestId: 'ana',
        changedAt: at,
        version: 3,
      },
    });
});

test('an offer that was recorded by mistake is gone, and no employer sees a candidate’s', () => {
  const parties = {
    offerId: 'o1',
    conversationId: 'k1',
    organizationId: 'acme',
    recordedBy: 'guest',
    recorderId: 'ana',
    candidateId: 'ana',
  } as const;
  const terms = {
    role: 'Engineer',
    level: null,
    place: { country: 'DE', region: null, remote: false },
    currency: 'EUR',
    base: 7_000_000,
    period: 'year',
    hoursPerWeek: 40,
    bonusPerYear: null,
    equity: null,
    perks: [],
  } as const;
  const details = { extendedOn: '2026-03-01', terms, proof: 'word', employerName: null, note: null } as const;
  const offer = recorded(offerStream, 'o1', 'OfferRecorded', { ...parties, ...details, roleFamily: null }, { at });
  projectionSpec(offers)
    .given(offer)
    .thenRows({
      o1: {
        ...parties,
        ...details,
        removed: false,
        earlier: [],
        negotiated: false,
        usedInNegotiation: false,
        answer: null,
        recordedAt: at,
        seenByOrganization: null,
        imported: false,
        version: 1,
      },
    });
  const better = { ...terms, base: 7_500_000 };
  const revised = { ...parties, terms: better, proof: 'written', negotiated: true } as const;
  const kept = { ...parties, ...details, removed: false, usedInNegotiation: false, answer: null, recordedAt: at };
  projectionSpec(offers)
    .given(offer, recorded(offerStream, 'o1', 'OfferRevised', revised, { version: 2, at }))
    .thenRows({
      o1: {
        ...kept,
        terms: better,
        proof: 'written',
        negotiated: true,
        earlier: [{ terms, proof: 'word', replacedAt: at, negotiated: true }],
        seenByOrganization: null,
        imported: false,
        version: 2,
      },
    });
  projectionSpec(offers)
    .given(offer, recorded(offerStream, 'o1', 'OfferRemoved', parties, { version: 2 }))
    .thenRows({});
});

test('a pool knows who was asked, and since when they are in it', () => {
  const keys = { organizationId: 'acme', candidateId: 'ana' };
  const asked = { ...keys, conversationId: 'k1', askedBy: 'hana', message: null, answerUntil: '2026-04-01T09:00:00.000Z' };
  const words = {
    organizationName: 'Acme',
    version: 1,
    locale: 'en',
    wording: 'Acme may …',
    expiresAt: '2027-03-02T09:00:00.000Z',
  } as const;
  projectionSpec(talentPools)
    .given(
      recorded(talentPoolStream, 'acme/ana', 'PoolAsked', asked, { at }),
      recorded(talentPoolStream, 'acme/ana', 'PoolJoined', { ...keys, ...words }, { version: 2, at }),
    )
    .thenRows({
      'acme/ana': { ...asked, status: 'in-pool', joinedAt: at, expiresAt: words.expiresAt, closedAt: null, left: null, version: 2 },
    });
});

test('an import tells how far it is, and nothing of its file', () => {
  const of = { importId: 'i1', kind: 'offers', organizationId: null, importedBy: 'ana', side: 'guest' } as const;
  const found = { problem: null, missingColumns: [], unknownColumns: [4], rows: 2, good: 2, problems: 0, notes: [] } as const;
  projectionSpec(historyImports)
    .given(
      recorded(historyImportStream, 'i1', 'ImportPlanned', { ...of, zone: 'UTC' }, { at }),
      recorded(historyImportStream, 'i1', 'ImportFileStored', { ...of, fileId: 'f1', replacedFileId: null }, { version: 2 }),
      recorded(historyImportStream, 'i1', 'ImportChecked', { ...of, fileId: 'f1', ...found }, { version: 3 }),
      recorded(historyImportStream, 'i1', 'ImportStarted', { ...of, fileId: 'f1' }, { version: 4 }),
      recorded(historyImportStream, 'i1', 'ImportAdvanced', { ...of, row: 3, recorded: 2, skipped: 0 }, { version: 5 }),
      recorded(historyImportStream, 'i1', 'ImportCompleted', { ...of, fileId: 'f1', recorded: 2, skipped: 0 }, { version: 6 }),
    )
    .thenRows({
      i1: {
        importId: 'i1',
        kind: 'offers',
        organizationId: null,
        importedBy: 'ana',
        ownerId: 'ana',
        zone: 'UTC',
        status: 'completed',
        checked: found,
        progress: { row: 3, recorded: 2, skipped: 0 },
        plannedAt: at,
        version: 6,
      },
    });
});
