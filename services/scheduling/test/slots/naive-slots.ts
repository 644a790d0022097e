import type { BookingCaps, BookingHorizon } from '@candor/contracts';
import type { Schedule } from '../../src/availability/host-availability.rule.ts';
import type { DiaryEntry, SlotHost, SlotRequest } from '../../src/slots/slot-request.rule.ts';
import { clock } from './icu-clock.ts';
import { isOpen } from './naive-hours.ts';

// The rules of slots once more, as slowly and plainly as possible: minute by minute, with ICU's clocks instead of Temporal's, and
// no list ever sorted or merged. All times of a request are whole minutes.

const minute = 60_000;
const dayAfter = (date: string, days = 1): string => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

const homeZone = ({ availability }: SlotHost): string =>
  availability.schedules.find(({ scheduleId }) => scheduleId === availability.defaultScheduleId)?.zone ?? 'UTC';

const minutes = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.ceil((to - from) / minute)) }, (_, index) => from + index * minute);

const overlap = (a: readonly [number, number], b: readonly [number, number]): boolean =>
  minutes(...a).some((at) => b[0] <= at && at < b[1]);

interface Asked {
  readonly request: SlotRequest;
  readonly start: number;
}

function whyNotHost({ request, start }: Asked, host: SlotHost, schedule: Schedule): readonly string[] {
  const { rules, organizationId, chatTypeId } = request.chatType;
  const { availability, hostId } = host;
  const now = Date.parse(request.now);
  const end = start + request.durationMinutes * minute;
  const why: string[] = policiesAgainst({ request, start }, host);
  if (minutes(start, end).some((at) => !isOpen(host, schedule, at))) why.push(`outside_availability ${hostId}`);
  const { beforeMinutes, afterMinutes } = rules.buffers ?? availability.buffers;
  const blocked = [start - beforeMinutes * minute, end + afterMinutes * minute] as const;
  const live = host.entries.filter((entry) => isLive(entry, now) && entry.entryId !== request.ignoreEntryId);
  const inTheWay = live.filter((entry) => {
    const core = [Date.parse(entry.start), Date.parse(entry.end)] as const;
    const around = [Date.parse(entry.blockedFrom), Date.parse(entry.blockedUntil)] as const;
    return overlap([start, end], around) || overlap(blocked, core);
  });
  const busy = host.busy.some(({ from, to }) => overlap(blocked, [Date.parse(from), Date.parse(to)]));
  if (busy || inTheWay.some((entry) => entry.organizationId !== organizationId)) why.push(`busy ${hostId}`);
  for (const entry of inTheWay)
    if (entry.organizationId === organizationId) why.push(`booked ${hostId} ${entry.chatTypeId} ${entry.start} ${entry.entryId}`);
  const own = live.filter((entry) => entry.organizationId === organizationId);
  const ofType = own.filter((entry) => entry.chatTypeId === chatTypeId);
  const zone = homeZone(host);
  why.push(...capsReached('host', availability.caps, own, zone, start).map((cap) => `cap_reached ${hostId} ${cap}`));
  why.push(...capsReached('chat-type', rules.caps, ofType, zone, start).map((cap) => `cap_reached ${hostId} ${cap}`));
  return why;
}

const isLive = ({ heldUntil }: DiaryEntry, now: number): boolean => heldUntil === null || Date.parse(heldUntil) > now;

function policiesAgainst({ request, start }: Asked, host: SlotHost): string[] {
  const { rules } = request.chatType;
  const now = Date.parse(request.now);
  const notice = rules.noticeMinutes ?? host.availability.noticeMinutes;
  const today = clock(homeZone(host), now).date;
  const beyond = !isWithin(rules.horizon ?? host.availability.horizon, today, clock(homeZone(host), start).date);
  return [...(start < now + notice * minute ? [`too_soon ${host.hostId}`] : []), ...(beyond ? [`beyond_horizon ${host.hostId}`] : [])];
}

function isWithin(horizon: BookingHorizon, today: string, date: string): boolean {
  if (horizon.kind === 'fixed') return horizon.from <= date && date <= horizon.until;
  let last = today;
  for (let days = 0; days < horizon.days; ) {
    last = dayAfter(last);
    if (horizon.counting === 'calendar' || ![0, 6].includes(new Date(last).getUTCDay())) days++;
  }
  return date <= last;
}

function capsReached(rule: string, caps: BookingCaps, entries: readonly DiaryEntry[], zone: string, start: number): readonly string[] {
  const periods = {
    day: (date: string) => date,
    week: (date: string) => dayAfter(date, -((new Date(date).getUTCDay() + 6) % 7)),
    month: (date: string) => date.slice(0, 7),
  };
  const most = { day: caps.perDay, week: caps.perWeek, month: caps.perMonth };
  return (['day', 'week', 'month'] as const)
    .filter((per) => {
      const period = (at: number) => periods[per](clock(zone, at).date);
      const same = entries.filter((entry) => period(Date.parse(entry.start)) === period(start));
      return most[per] !== null && new Set(same.map((entry) => entry.sessionId ?? entry.entryId)).size >= most[per];
    })
    .map((per) => `${rule} ${per}`);
}

interface Sitter {
  readonly host: SlotHost;
  readonly schedule: Schedule;
}

function assigned({ chatType: { assignment } }: SlotRequest): readonly (readonly { hostId: string; scheduleId: string | null }[])[] {
  switch (assignment.mode) {
    case 'single':
      return [[assignment.host]];
    case 'round-robin':
      return [assignment.hosts];
    case 'panel':
      return assignment.groups;
    case 'group':
      return assignment.hosts.map((host) => [host]);
  }
}

function sitterFor({ hosts }: SlotRequest, { hostId, scheduleId }: { hostId: string; scheduleId: string | null }): Sitter | undefined {
  const host = hosts.find((one) => one.hostId === hostId);
  const wanted = scheduleId ?? host?.availability.defaultScheduleId;
  const schedule = host?.availability.schedules.find((one) => one.scheduleId === wanted);
  return host && schedule && { host, schedule };
}

/** Who could sit where; whom there is no schedule of is left out. */
const seatsIn = (request: SlotRequest): readonly (readonly Sitter[])[] =>
  assigned(request).map((seat) => seat.flatMap((one) => sitterFor(request, one) ?? []));

/** Back from a start, minute by minute, to where starts are counted from; undefined: nobody has the time in common. */
function anchorBefore(seats: readonly (readonly Sitter[])[], start: number): number | undefined {
  const inCommon = (at: number) => seats.every((seat) => seat.some(({ host, schedule }) => isOpen(host, schedule, at)));
  const zone = seats[0]?.[0]?.schedule.zone ?? 'UTC';
  const date = (at: number) => clock(zone, at).date;
  if (!inCommon(start)) return undefined;
  for (let at = start; ; at -= minute) {
    if (!inCommon(at - minute)) return at;
    // A clock that is put back over midnight shows a date twice, and begins it once.
    if (date(at - minute) === date(at) || !minutes(at - 180 * minute, at).every((ago) => date(ago) < date(at))) continue;
    let end = at + minute;
    while (date(end) <= date(at)) end += minute;
    if (minutes(at, end).every(inCommon)) return at;
  }
}

/** In words, in no order. Empty: it is offered, to those whom `able` lists by seat. */
export function naively(request: SlotRequest, start: number): { readonly why: readonly string[]; readonly able: readonly string[][] } {
  const seats = seatsIn(request);
  const session = sessionAt(request, start);
  if (session) return session;
  const step = (request.chatType.rules.intervalMinutes ?? request.durationMinutes) * minute;
  const sitters = new Map(seats.flat().map((sitter) => [`${sitter.host.hostId} ${sitter.schedule.scheduleId}`, sitter]));
  const against = new Map([...sitters].map(([key, { host, schedule }]) => [key, whyNotHost({ request, start }, host, schedule)]));
  const can = ({ host, schedule }: Sitter) => against.get(`${host.hostId} ${schedule.scheduleId}`)?.length === 0;
  const grids = seats.length === 1 ? seats.flat().map((sitter) => [[sitter]]) : [seats];
  const off = grids.flatMap((together) => {
    const anchor = anchorBefore(together, start);
    const hostId = seats.length === 1 ? together[0]?.[0]?.host.hostId : 'null';
    return anchor !== undefined && (start - anchor) % step !== 0 ? [`off_grid ${hostId}`] : [];
  });
  const isOn = ({ host }: Sitter) => !off.includes(`off_grid ${seats.length === 1 ? host.hostId : 'null'}`);
  const able = seats.map((seat) => seat.filter(can).map(({ host }) => host.hostId));
  const ways = waysToFill(seats.map((seat) => seat.filter((sitter) => can(sitter) && isOn(sitter)).map(({ host }) => host.hostId)));
  if (ways.length > 0) return { why: [], able: seats.map((_, seat) => [...new Set(ways.map((way) => way[seat] ?? ''))].sort()) };
  const few = able.every((hostIds) => hostIds.length > 0) && waysToFill(able).length === 0 ? ['too_few_hosts'] : [];
  const gone = assigned(request).flatMap((seat) =>
    seat.filter((one) => !sitterFor(request, one)).map(({ hostId }) => `no_schedule ${hostId}`),
  );
  return { why: [...gone, ...[...against.values()].flat(), ...off, ...few], able: [] };
}

function sessionAt(request: SlotRequest, start: number): ReturnType<typeof naively> | undefined {
  const { assignment, organizationId, chatTypeId } = request.chatType;
  const entriesOf = ({ host }: Sitter) =>
    host.entries.filter((entry) => {
      const isOurs = entry.sessionId !== null && entry.organizationId === organizationId && entry.chatTypeId === chatTypeId;
      const lasts = Date.parse(entry.end) - Date.parse(entry.start) === request.durationMinutes * minute;
      const isThere = isLive(entry, Date.parse(request.now)) && entry.entryId !== request.ignoreEntryId;
      return isOurs && lasts && isThere && Date.parse(entry.start) === start;
    });
  const there = seatsIn(request)
    .flat()
    .filter((sitter) => entriesOf(sitter).length > 0);
  if (assignment.mode !== 'group' || there.length === 0) return undefined;
  const all = there.flatMap(entriesOf);
  const isAwaited = all.some(({ sessionId }) => request.awaitedSessions?.has(sessionId ?? ''));
  const isFull = isAwaited || new Set(all.map(({ entryId }) => entryId)).size >= assignment.capacity;
  const why = [...there.flatMap(({ host }) => policiesAgainst({ request, start }, host)), ...(isFull ? ['session_full'] : [])];
  return { why, able: why.length > 0 ? [] : there.map(({ host }) => [host.hostId]) };
}

/** Every way to seat different people. */
function waysToFill([seat, ...others]: readonly (readonly string[])[]): readonly string[][] {
  if (!seat) return [[]];
  return waysToFill(others).flatMap((way) => seat.filter((hostId) => !way.includes(hostId)).map((hostId) => [hostId, ...way]));
}
