import { bookingStream, conversationStream, exchangeStream, organizationStream, personStream } from '@candor/contracts';
import { projectionSpec, recorded } from '@candor/testing';
import { describe, test } from '@jest/globals';
import { bookedGuests } from './booked-guests.projection.ts';
import { exchanges } from './exchanges.projection.ts';
import { organizations } from './organizations.projection.ts';
import { outsideChats } from './outside-chats.projection.ts';
import { people } from './people.projection.ts';

const pair = {
  exchangeId: 'c1.hana',
  conversationId: 'c1',
  organizationId: 'acme',
  kind: 'exploratory',
  hostId: 'hana',
  guestId: 'ana',
} as const;
const times = { endedAt: '2026-03-02T09:30:00.000Z', deadline: '2026-03-16T09:30:00.000Z' };
const opened = recorded(exchangeStream, 'c1.hana', 'ExchangeOpened', { ...pair, ...times, formVersion: 1 });
const row = { ...pair, ...times, status: 'open', revealedAt: null, host: null, guest: null, replies: [], version: 1 } as const;
const host = { scales: {}, texts: { strengths: 'Clear' }, skills: [], moments: [], expectations: {}, flagged: [], heldBack: [] };

describe('an exchange', () => {
  const revealed = { ...pair, formVersion: 1, revealedAt: times.deadline, why: 'deadline', host, guest: null } as const;

  test('shows nothing before the reveal, then what was written and replied', () => {
    projectionSpec(exchanges).given(opened).thenRow('c1.hana', row);
    projectionSpec(exchanges)
      .given(
        opened,
        recorded(exchangeStream, 'c1.hana', 'ExchangeRevealed', revealed),
        recorded(exchangeStream, 'c1.hana', 'ReplyGiven', { ...pair, side: 'guest', authorId: 'ana', text: 'Thanks' }, { at: '10:00' }),
      )
      .thenRow('c1.hana', {
        ...row,
        status: 'revealed',
        revealedAt: times.deadline,
        host,
        replies: [{ side: 'guest', text: 'Thanks', at: '2026-03-02T10:00:00.000Z' }],
        version: 3,
      });
  });

  test('can be closed, and opened anew', () => {
    const closed = recorded(exchangeStream, 'c1.hana', 'ExchangeClosed', { ...pair, why: 'abandoned' });
    projectionSpec(exchanges)
      .given(opened, closed)
      .thenRow('c1.hana', { ...row, status: 'closed', version: 2 });
    projectionSpec(exchanges)
      .given(opened, closed, opened)
      .thenRow('c1.hana', { ...row, version: 3 });
  });
});

test('people are known by what they call themselves, in whatever order it is told', () =>
  projectionSpec(people)
    .given(
      recorded(personStream, 'hana', 'PersonAddressSet', { personId: 'hana', address: 'hana@acme.example', verified: true }),
      recorded(personStream, 'hana', 'PersonNamed', { personId: 'hana', name: 'Hana' }),
      recorded(personStream, 'hana', 'PersonRegistered', { personId: 'hana', side: 'member' }),
      recorded(personStream, 'hana', 'PersonZoneSet', { personId: 'hana', zone: 'Europe/Berlin' }),
      recorded(personStream, 'hana', 'PersonLocaleSet', { personId: 'hana', locale: 'de' }),
    )
    .thenRow('hana', { personId: 'hana', name: 'Hana', address: 'hana@acme.example', zone: 'Europe/Berlin', locale: 'de' }));

test('organizations are known by their newest name', () =>
  projectionSpec(organizations)
    .given(
      recorded(organizationStream, 'acme', 'OrganizationFounded', { organizationId: 'acme', name: 'Acme' }),
      recorded(organizationStream, 'acme', 'OrganizationRenamed', { organizationId: 'acme', name: 'Acme Rockets' }),
    )
    .thenRow('acme', { organizationId: 'acme', name: 'Acme Rockets' }));

test('guests are known by what they wrote when they booked', () =>
  projectionSpec(bookedGuests)
    .given(
      recorded(bookingStream, 'c1', 'GuestGiven', {
        bookingId: 'c1',
        guestId: 'ana',
        guestName: 'Ana',
        guestAddress: 'ana@example.org',
        guestZone: 'Europe/Lisbon',
        guestLocale: 'en',
      }),
    )
    .thenRow('c1', { guestId: 'ana', name: 'Ana', address: 'ana@example.org', zone: 'Europe/Lisbon', locale: 'en' }));

test('the other side of an outside chat is invited once somebody does so', () => {
  const meeting = {
    conversationId: 'c1',
    organizationId: null,
    sessionId: null,
    kind: 'exploratory',
    start: '2026-03-02T09:00:00.000Z',
    end: times.endedAt,
    hostIds: ['somebody'],
    guestId: 'ana',
  } as const;
  const texts = { otherName: 'Sam', otherAddress: null, employerName: null };
  const facts = { recorderId: 'ana', otherId: 'somebody' };
  const chat = recorded(conversationStream, 'c1', 'ConversationRecorded', { ...meeting, ...facts, ...texts, recordedBy: 'guest' });
  const invited = (mailed: boolean) => recorded(conversationStream, 'c1', 'OtherSideInvited', { ...meeting, ...facts, mailed });
  projectionSpec(outsideChats)
    .given(chat)
    .thenRow('c1', { ...facts, ...texts, invited: false, mailed: false });
  projectionSpec(outsideChats)
    .given(chat, invited(true), invited(false))
    .thenRow('c1', { ...facts, ...texts, invited: true, mailed: true });
});
