import type { Instant } from '@candor/contracts';
import { instant } from '@candor/event-sourcing';
import type { Span } from '../availability/open-hours.rule.ts';
import { isJoinable } from './group-sessions.rule.ts';
import { canTake } from './host-calendar.rule.ts';
import { reasonsAgainst } from './reasons-against.rule.ts';
import { fillable } from './seats.rule.ts';
import { type Lane, type SlotPlan, slotPlan } from './slot-plan.rule.ts';
import type { NotOffered } from './slot-refusal.rule.ts';
import type { OfferedSlot, SlotRequest } from './slot-request.rule.ts';
import { startsWithin } from './start-grid.rule.ts';

export type SlotAnswer = { readonly slot: OfferedSlot } | { readonly notOffered: readonly NotOffered[] };

/** When a group meets whose seats are all taken. */
export type FullSession = Pick<OfferedSlot, 'start' | 'end'>;

/** Every start from `from` on and before `to` that can be booked now, in order. */
export const offeredSlots = (request: SlotRequest, span: Span): readonly OfferedSlot[] => offeredAndFull(request, span).offered;

/** The same, and when groups meet whose seats are all taken and one can wait for, in order. */
export function offeredAndFull(
  request: SlotRequest,
  { from, to }: Span,
): { readonly offered: readonly OfferedSlot[]; readonly full: readonly FullSession[] } {
  if (!isOfDuration(request)) return { offered: [], full: [] };
  const plan = slotPlan(request, { from: Date.parse(from), to: Date.parse(to) });
  return { offered: offered(plan), full: awaitable(plan) };
}

/** The slot that {@link offeredSlots} offers at a start, or all reasons why it offers none. */
export function slotAt(request: SlotRequest, start: Instant): SlotAnswer {
  const { durations } = request.chatType.rules;
  if (!isOfDuration(request)) return { notOffered: [{ reason: 'unknown_duration', durations }] };
  const at = Date.parse(start);
  const plan = slotPlan(request, { from: at, to: at + 1 });
  const [slot] = offered(plan);
  return slot ? { slot } : { notOffered: reasonsAgainst(plan, at) };
}

const isOfDuration = ({ chatType, durationMinutes }: SlotRequest): boolean => chatType.rules.durations.includes(durationMinutes);

function offered(plan: SlotPlan): readonly OfferedSlot[] {
  const slots: OfferedSlot[] = plan.sessions.filter(isJoinable).map(({ start, sessionId, calendars, freeSeats }) => ({
    ...timesOf(start, plan),
    hostIds: calendars.map(({ hostId }) => [hostId]),
    session: { sessionId, freeSeats },
  }));
  for (const [minute, hostIds] of freeStarts(plan)) slots.push({ ...timesOf(minute * 60_000, plan), hostIds });
  return slots.sort((a, b) => (a.start < b.start ? -1 : 1));
}

function awaitable(plan: SlotPlan): readonly FullSession[] {
  const { chatType, now } = plan.request;
  const { assignment } = chatType;
  if (assignment.mode !== 'group' || assignment.waitingList === null) return [];
  const { waitingList } = assignment;
  return plan.sessions
    .filter(({ start, freeSeats, waiting }) => freeSeats <= 0 && waiting < waitingList && start > Date.parse(now))
    .map(({ start }) => timesOf(start, plan))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

const timesOf = (start: number, { grid }: SlotPlan) => ({ start: instant(start), end: instant(start + grid.length) });

/** By minutes since 1970, which are quicker to look up than milliseconds: what begins within a minute is on no grid. */
function freeStarts({ lanes, range, grid }: SlotPlan): ReadonlyMap<number, string[][]> {
  const starts = new Map<number, string[][]>();
  for (const lane of lanes)
    for (const start of startsWithin(range, lane.windows, grid)) {
      const seats = whoCanTake(lane, start);
      if (!seats) continue;
      const minute = start / 60_000;
      const others = starts.get(minute);
      // There are several lanes only where there is one seat.
      if (others) others[0]?.push(...(seats[0] ?? []));
      else starts.set(minute, seats);
    }
  return starts;
}

function whoCanTake({ seats, only }: Lane, start: number): string[][] | undefined {
  if (only) return canTake(only, start) ? [[only.hostId]] : undefined;
  const able: string[][] = [];
  for (const seat of seats) {
    const hostIds = seat.filter((calendar) => canTake(calendar, start)).map(({ hostId }) => hostId);
    if (hostIds.length === 0) return undefined;
    able.push(hostIds);
  }
  return fillable(able);
}
