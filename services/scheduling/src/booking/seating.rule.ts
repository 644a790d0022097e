import type { Assignment, AssignmentChoice, BookingRules, ChatTypeKey, Instant } from '@candor/contracts';
import { instant, type Rejected, reject } from '@candor/event-sourcing';
import { hostZone } from '../availability/host-availability.rule.ts';
import { monthsToAssert } from '../diary/diary-months.rule.ts';
import { guestRefusal } from '../slots/guest-refusal.rule.ts';
import { slotAt } from '../slots/offered-slots.rule.ts';
import { seatsOf } from '../slots/slot-plan.rule.ts';
import type { DiaryEntry, OfferedSlot, SlotHost, SlotRequest } from '../slots/slot-request.rule.ts';

export type BookableChatType = ChatTypeKey & { readonly assignment: Assignment; readonly rules: BookingRules };

/** What somebody wants to be seated for. */
export interface SeatAsk {
  readonly chatType: BookableChatType;
  readonly start: Instant;
  readonly durationMinutes: number;
  readonly now: Instant;
  /** A booking that is moved. */
  readonly ignoreEntryId?: string | undefined;
  /** Whoever of these has the time goes before those whose turn it is. */
  readonly preferred?: readonly string[] | undefined;
}

/** Who would hold it, and by what they were chosen. */
export interface Seating {
  readonly ask: SeatAsk;
  readonly hosts: readonly Omit<SlotHost, 'entries'>[];
  /** One for each seat. */
  readonly hostIds: readonly string[];
  readonly choice: AssignmentChoice;
}

export const endOf = ({ start, durationMinutes }: Pick<SeatAsk, 'start' | 'durationMinutes'>): Instant =>
  instant(Date.parse(start) + durationMinutes * 60_000);

/** The only way to fill the seats; undefined: somebody has to be chosen, or a group meets already with whom it has. */
export function onlySeating({ chatType }: SeatAsk): readonly string[] | undefined {
  if (chatType.assignment.mode === 'group') return undefined;
  const seats = seatsOf(chatType.assignment);
  return seats.every((seat) => seat.length === 1) ? seats.flatMap((seat) => seat.map(({ hostId }) => hostId)) : undefined;
}

/** `<person>/<month>` of all diaries that decide whether a host has the time; that of the start is first. */
export function diariesOf(
  { chatType, start, durationMinutes }: SeatAsk,
  { hostId, availability }: Omit<SlotHost, 'entries'>,
): readonly string[] {
  const caps = [availability.caps, chatType.rules.caps];
  const months = monthsToAssert({ start, end: endOf({ start, durationMinutes }), zone: hostZone(availability), caps });
  return months.map((month) => `${hostId}/${month}`);
}

export const slotRequest = (
  { chatType, durationMinutes, now, ignoreEntryId }: SeatAsk,
  hosts: Seating['hosts'],
  entriesOf: (host: Seating['hosts'][number]) => readonly DiaryEntry[],
): SlotRequest => ({
  now,
  chatType,
  durationMinutes,
  ignoreEntryId,
  hosts: hosts.map((host) => ({ ...host, entries: entriesOf(host) })),
});

/** The slot at the start that was asked for, or what a guest is told of why there is none. */
export function slotFor(ask: SeatAsk, request: SlotRequest): OfferedSlot | Rejected {
  const answer = slotAt(request, ask.start);
  if ('slot' in answer) return answer.slot;
  const { reason, ...detail } = guestRefusal(request, ask.start, answer.notOffered);
  return reject(reason, detail);
}

/** Whether those who were chosen still can, by diaries as they are now. */
export function seatedStill({ ask, hosts, hostIds }: Seating, entriesOf: Parameters<typeof slotRequest>[2]): OfferedSlot | Rejected {
  const slot = slotFor(ask, slotRequest(ask, hosts, entriesOf));
  if ('rejected' in slot) return slot;
  return hostIds.every((hostId, seat) => slot.hostIds[seat]?.includes(hostId)) ? slot : reject('slot_taken');
}

/** The assignment with the choice left out: only these may sit. */
export function narrowed(assignment: Assignment, hostIds: readonly string[]): Assignment {
  const among = <Host extends { readonly hostId: string }>(hosts: readonly Host[]) =>
    hosts.filter(({ hostId }) => hostIds.includes(hostId));
  if (assignment.mode === 'round-robin') return { ...assignment, hosts: among(assignment.hosts) };
  return assignment.mode === 'panel' ? { ...assignment, groups: assignment.groups.map(among) } : assignment;
}

/** What stands in the diary of each of the hosts. Buffers are the chat type's, or else the host's. */
export function entryTimes({ ask, hosts, hostIds }: Seating): readonly (Pick<
  DiaryEntry,
  'start' | 'end' | 'blockedFrom' | 'blockedUntil'
> & {
  readonly hostId: string;
})[] {
  const { start, chatType } = ask;
  const end = endOf(ask);
  return hostIds.map((hostId) => {
    const buffers = chatType.rules.buffers ?? hosts.find((host) => host.hostId === hostId)?.availability.buffers;
    const { beforeMinutes = 0, afterMinutes = 0 } = buffers ?? {};
    const blockedFrom = instant(Date.parse(start) - beforeMinutes * 60_000);
    const blockedUntil = instant(Date.parse(end) + afterMinutes * 60_000);
    return { hostId, start, end, blockedFrom, blockedUntil };
  });
}
