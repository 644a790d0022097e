import {
  availabilityStream,
  bookingStream,
  type Commit,
  chatTypeStream,
  diaryStream,
  organizationStream,
  type StreamDefinition,
  weekdays,
} from '@candor/contracts';
import type { mongo } from 'mongoose';
import { commitsOf, receive, type Told } from '../log/told.ts';

const toldOf = (stream: StreamDefinition, subject: string, told: readonly Told[]) => commitsOf(stream, subject, told, undefined, 'import');

/** Hosts who can be met around the clock, each with a chat type of their own, an hour long, that has the host's name. */
export async function foundHosts(database: mongo.Db, hostIds: readonly string[]): Promise<void> {
  const joined = hostIds.map((personId) => ({
    type: 'MemberJoined',
    data: { organizationId: 'acme', personId, role: 'interviewer', by: 'invitation' },
  }));
  const founded = { type: 'OrganizationFounded', data: { organizationId: 'acme', name: 'Acme' } };
  const day = [{ start: '00:00', end: '24:00' }];
  const weeklyHours = Object.fromEntries(weekdays.map((name) => [name, day]));
  await receive(database, [
    ...toldOf(organizationStream, 'acme', [founded, ...joined]),
    ...hostIds.flatMap((hostId) => [
      ...toldOf(availabilityStream, `acme/${hostId}`, [
        { type: 'ScheduleCreated', data: { scheduleId: 'work', organizationId: 'acme', hostId, name: 'Work', zone: 'UTC', weeklyHours } },
        { type: 'DefaultScheduleChosen', data: { scheduleId: 'work' } },
      ]),
      ...toldOf(chatTypeStream, `acme/${hostId}`, [
        { type: 'ChatTypeCreated', data: { organizationId: 'acme', chatTypeId: hostId, ...chatOf(hostId) } },
      ]),
    ]),
  ]);
}

/** So many chats that a host has had, in the years before, as they are in the log: in diaries and each with a stream of its own. */
export async function pastBookings(database: mongo.Db, hostId: string, count: number): Promise<void> {
  const months = new Map<string, Told[]>();
  const bookings: Commit[] = [];
  for (let n = 0; n < count; n++) {
    const start = Date.parse('2025-12-31T00:00:00.000Z') - n * 3 * 3_600_000;
    const bookingId = `${hostId}-${n}`;
    const times = { start: new Date(start).toISOString(), end: new Date(start + 3_600_000).toISOString() };
    const key = { organizationId: 'acme', chatTypeId: hostId };
    const choice = { mode: 'single', considered: [] };
    const channel = { kind: 'public-page' };
    const what = { ...key, bookingId, ...times, hostIds: [hostId] };
    const entry = { ...key, personId: hostId, entryId: bookingId };
    const held = { ...entry, sessionId: null, ...times, blockedFrom: times.start, blockedUntil: times.end, heldUntil: times.start };
    const month = `${hostId}/${times.start.slice(0, 7)}`;
    const diary = months.get(month) ?? [];
    months.set(month, diary);
    diary.push(
      { type: 'EntryHeld', data: { ...held, heldFor: { hostIds: [hostId], kind: 'exploratory', channel, choice } } },
      { type: 'EntryConfirmed', data: entry },
    );
    bookings.push(
      ...toldOf(bookingStream, bookingId, [
        {
          type: 'BookingHeld',
          data: { ...what, sessionId: null, kind: 'exploratory', roleFamily: 'data', channel, choice, heldUntil: times.start },
        },
        {
          type: 'BookingConfirmed',
          data: {
            ...what,
            sessionId: null,
            guestId: `guest-${n % 500}`,
            kind: 'exploratory',
            roleFamily: 'data',
            location: { kind: 'phone', instructions: '' },
            channel,
            sequence: 0,
            confirmedBy: 'guest',
          },
        },
      ]),
    );
  }
  await receive(database, [...[...months].flatMap(([subject, told]) => toldOf(diaryStream, subject, told)), ...bookings]);
}

const chatOf = (hostId: string) => ({
  description: {
    name: 'Say hello',
    description: '',
    kind: 'exploratory',
    location: { kind: 'phone', instructions: '' },
    client: null,
    listed: true,
    roleFamily: 'data',
  },
  assignment: { mode: 'single', host: { hostId, scheduleId: null } },
  rules: {
    durations: [60],
    intervalMinutes: null,
    buffers: null,
    noticeMinutes: null,
    horizon: { kind: 'rolling', days: 730, counting: 'calendar' },
    caps: { perDay: null, perWeek: null, perMonth: null },
    approval: false,
    holdMinutes: 10,
    changes: { noticeMinutes: 120, mostChanges: 3 },
    reminders: [],
  },
});
