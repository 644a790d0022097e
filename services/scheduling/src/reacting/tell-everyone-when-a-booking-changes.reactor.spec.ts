import { bookingStream, type EventsOf } from '@candor/contracts';
import { type Effect, enqueue } from '@candor/event-sourcing';
import { reactorSpec, recorded } from '@candor/testing';
import { describe, test } from '@jest/globals';
import { planReminders } from '../jobs/plan-reminders.job.ts';
import { sendChatMail } from '../jobs/send-chat-mail.job.ts';
import { tellRecruiters } from '../jobs/tell-recruiters.job.ts';
import { planRemindersWhenABookingHasATime } from './plan-reminders-when-a-booking-has-a-time.reactor.ts';
import { tellEveryoneWhenABookingChanges } from './tell-everyone-when-a-booking-changes.reactor.ts';

type Events = EventsOf<typeof bookingStream>;
type Kind = Parameters<typeof sendChatMail.id>[0]['kind'];

const meeting = {
  organizationId: 'acme',
  chatTypeId: 'hello',
  bookingId: 'k1',
  start: '2026-03-05T09:00:00.000Z',
  end: '2026-03-05T09:30:00.000Z',
  hostIds: ['hana', 'omar'],
  guestId: 'ana',
};
const location = { kind: 'place', address: '1 Rocket Road' } as const;
const happened = <Type extends keyof Events & string>(type: Type, data: object) =>
  recorded(bookingStream, 'k1', type, { ...meeting, ...data } as unknown as Events[Type]);
const mail = (kind: Kind, person: string): Effect => enqueue(sendChatMail, { bookingId: 'k1', version: 1, kind, person });
const told = reactorSpec(tellEveryoneWhenABookingChanges);

describe('everybody concerned is told', () => {
  test('that a chat is confirmed', () =>
    told
      .on(
        happened('BookingConfirmed', {
          sessionId: null,
          kind: 'exploratory',
          location,
          channel: { kind: 'public-page' },
          sequence: 0,
          confirmedBy: 'guest',
        }),
      )
      .thenEffects([mail('guest-confirmed', 'ana'), mail('host-confirmed', 'hana'), mail('host-confirmed', 'omar')]));

  test('that it has moved, and hosts who come or go with it', () => {
    const previous = { start: '2026-03-04T09:00:00.000Z', end: '2026-03-04T09:30:00.000Z', hostIds: ['iris', 'omar'] };
    told
      .on(happened('BookingRescheduled', { location, sessionId: null, previous, choice: null, by: 'guest', sequence: 1, late: false }))
      .thenEffects([mail('guest-moved', 'ana'), mail('host-moved', 'omar'), mail('host-joins', 'hana'), mail('host-released', 'iris')]);
  });

  test('that somebody else is there for the guest, and hosts who stay hear nothing', () =>
    told
      .on(happened('HostsChanged', { previousHostIds: ['iris', 'omar'], why: 'taken-over', choice: null, by: 'host', sequence: 1 }))
      .thenEffects([mail('guest-other-host', 'ana'), mail('host-joins', 'hana'), mail('host-released', 'iris')]));

  test('that a host cannot make it', () =>
    told
      .on(happened('HostDeclined', { hostId: 'hana' }))
      .thenEffects([
        mail('guest-nobody-free', 'ana'),
        mail('host-nobody-free', 'hana'),
        enqueue(tellRecruiters, { bookingId: 'k1', version: 1, organizationId: 'acme' }),
      ]));

  test('that it is cancelled', () =>
    told
      .on(happened('BookingCancelled', { by: 'guest', late: false, sequence: 1 }))
      .thenEffects([mail('guest-cancelled', 'ana'), mail('host-cancelled', 'hana'), mail('host-cancelled', 'omar')]));

  test('that a host is asked', () =>
    told
      .on(happened('ApprovalAsked', { until: '2026-03-04T09:00:00.000Z' }))
      .thenEffects([mail('guest-asked', 'ana'), mail('host-asked', 'hana'), mail('host-asked', 'omar')]));

  test.each([
    ['declined', [mail('guest-refused', 'ana')]],
    ['no-answer', [mail('guest-refused', 'ana'), mail('host-no-answer-needed', 'hana'), mail('host-no-answer-needed', 'omar')]],
    ['withdrawn', [mail('host-no-answer-needed', 'hana'), mail('host-no-answer-needed', 'omar')]],
  ] as const)('what came of it: %s', (why, effects) => told.on(happened('ApprovalRefused', { by: 'host', why })).thenEffects(effects));

  test('about the waiting list, and who leaves it by themselves is not', () => {
    const waiting = { sessionId: 's1', kind: 'group', channel: { kind: 'public-page' }, location };
    told.on(happened('WaitingJoined', waiting)).thenEffects([mail('guest-waiting', 'ana')]);
    for (const why of ['begun', 'called-off'])
      told.on(happened('WaitingEnded', { sessionId: 's1', why })).thenEffects([mail('guest-waited-in-vain', 'ana')]);
    told.on(happened('WaitingEnded', { sessionId: 's1', why: 'left' })).thenNothing();
  });
});

test('history that came in late is told nobody', () =>
  told
    .on(recorded(bookingStream, 'k1', 'BookingCancelled', { ...meeting, by: 'guest', late: false, sequence: 1 }, { origin: 'import' }))
    .thenNothing());

test('reminders are planned whenever a chat gets a time or other hosts', () => {
  const plan = enqueue(planReminders, { bookingId: 'k1', version: 1 });
  const planned = reactorSpec(planRemindersWhenABookingHasATime);
  planned
    .on(happened('HostsChanged', { previousHostIds: ['iris'], why: 'reassigned', choice: null, by: 'recruiter', sequence: 1 }))
    .thenEffects([plan]);
  planned.on(happened('BookingCancelled', { by: 'guest', late: false, sequence: 1 })).thenNothing();
});
