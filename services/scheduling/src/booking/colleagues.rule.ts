import type { Assignment } from '@candor/contracts';
import { instant } from '@candor/event-sourcing';
import { seatsOf } from '../slots/slot-plan.rule.ts';
import type { Booked } from './booking.rule.ts';
import { atAnyMinute } from './booking-terms.rule.ts';
import type { BookableChatType, SeatAsk } from './seating.rule.ts';

type Hosts = Extract<Assignment, { readonly mode: 'round-robin' }>['hosts'];

/** Who could hold a chat in a host's place: the others of a round robin, or those who may fill the same seat of a panel. */
export function colleaguesOf(assignment: Assignment, { hostIds }: Pick<Booked, 'hostIds'>, leaving: string): Hosts {
  if (assignment.mode === 'single' || assignment.mode === 'group') return [];
  const seats = seatsOf(assignment);
  const sitting = seats[hostIds.indexOf(leaving)] ?? seats.find((seat) => seat.some(({ hostId }) => hostId === leaving)) ?? [];
  const others = assignment.mode === 'round-robin' ? assignment.hosts : sitting.map((host) => ({ ...host, weight: 1 }));
  return others.filter(({ hostId }) => !hostIds.includes(hostId));
}

/** A colleague is asked for the time of the booking as it is: notice, horizon and grid were a matter of booking it. */
export function askOf(colleagues: Hosts, { start, end }: Booked, { rules, ...key }: BookableChatType, now: string): SeatAsk {
  const durationMinutes = (Date.parse(end) - Date.parse(start)) / 60_000;
  const assignment = { mode: 'round-robin', policy: 'fair', leadThreshold: null, hosts: colleagues } as const;
  return {
    chatType: { ...key, assignment, rules: { ...atAnyMinute(rules), durations: [durationMinutes] } },
    start: instant(Date.parse(start)),
    durationMinutes,
    now,
  };
}
