import { instant } from '@candor/event-sourcing';
import { lastBegunAt } from '../availability/stretches.rule.ts';
import { canTake, type HostCalendar } from './host-calendar.rule.ts';
import { hostRefusals, policyRefusals } from './host-refusals.rule.ts';
import { fillable } from './seats.rule.ts';
import type { Lane, SlotPlan } from './slot-plan.rule.ts';
import type { NotOffered } from './slot-refusal.rule.ts';
import { anchorOf } from './start-grid.rule.ts';

/** Everything that stands against a start that is not offered: of each host, of the grid, and of the seats together. */
export function reasonsAgainst(plan: SlotPlan, start: number): readonly NotOffered[] {
  const session = plan.sessions.find((other) => other.start === start);
  if (session) {
    const { sessionId, capacity, freeSeats, calendars } = session;
    const full: readonly NotOffered[] = freeSeats > 0 ? [] : [{ reason: 'session_full', sessionId, capacity }];
    return [...calendars.flatMap((calendar) => policyRefusals(calendar, start)), ...full];
  }
  return [
    ...plan.missing.map((host) => ({ reason: 'no_schedule', ...host }) as const),
    ...plan.calendars.flatMap((calendar) => hostRefusals(calendar, start)),
    ...plan.lanes.flatMap((lane) => [...offGrid(lane, plan, start), ...tooFew(lane, start)]),
  ];
}

/** Outside of the time that all have in common there is no grid. */
function offGrid({ windows, seats }: Lane, { grid }: SlotPlan, start: number): readonly NotOffered[] {
  const window = lastBegunAt(windows, start);
  if (!window || start >= window.to) return [];
  const anchor = anchorOf(window, start);
  if ((start - anchor) % grid.step === 0) return [];
  const hostId = seats.length === 1 ? (seats[0]?.[0]?.hostId ?? null) : null;
  return [{ reason: 'off_grid', hostId, anchor: instant(anchor), intervalMinutes: grid.step / 60_000 }];
}

function tooFew({ seats }: Lane, start: number): readonly NotOffered[] {
  const able = seats.map((seat) => seat.filter((calendar: HostCalendar) => canTake(calendar, start)).map(({ hostId }) => hostId));
  if (able.some((hostIds) => hostIds.length === 0) || fillable(able)) return [];
  return [{ reason: 'too_few_hosts', seats: seats.length, hostIds: [...new Set(able.flat())] }];
}
