import type { Assignment } from '@candor/contracts';
import { seatsOf } from '../slots/slot-plan.rule.ts';

/** The assignment that these hosts alone make, each with the schedule that it was given, or else the default one. */
export function heldBy(assignment: Assignment, hostIds: readonly string[]): Assignment {
  const assigned = seatsOf(assignment).flat();
  const hosts = hostIds.map((hostId) => assigned.find((host) => host.hostId === hostId) ?? { hostId, scheduleId: null });
  if (assignment.mode === 'group') return { ...assignment, hosts };
  const [host] = hosts;
  return host && hosts.length === 1 ? { mode: 'single', host } : { mode: 'panel', groups: hosts.map((one) => [one]) };
}
