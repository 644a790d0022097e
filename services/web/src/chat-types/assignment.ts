import type { Assignment, Description, Host, Mode } from './chat-type.ts';

/** Everybody who may hold it, each once, with their hours. */
export function hostsIn(assignment: Assignment): readonly Host[] {
  const all = assignment.mode === 'single' ? [assignment.host] : assignment.mode === 'panel' ? assignment.groups.flat() : assignment.hosts;
  return [...new Map(all.map(({ hostId, scheduleId }) => [hostId, { hostId, scheduleId }])).values()];
}

/** The same people in another way. */
export function inMode(assignment: Assignment, mode: Mode): Assignment {
  if (mode === assignment.mode) return assignment;
  const hosts = [...hostsIn(assignment)];
  const [host = { hostId: '', scheduleId: null }] = hosts;
  if (mode === 'single') return { mode, host };
  if (mode === 'round-robin') return { mode, policy: 'fair', leadThreshold: null, hosts: hosts.map((one) => ({ ...one, weight: 1 })) };
  if (mode === 'panel') return { mode, groups: hosts.map((one) => [one]) };
  return { mode, hosts: hosts.slice(0, 8), capacity: 6, waitingList: null };
}

/** A group meeting has guests in common, and nothing else has. */
export const modesOf = (kind: Description['kind']): readonly Mode[] => (kind === 'group' ? ['group'] : ['single', 'round-robin', 'panel']);

/** As it has to be for a kind. */
export const forKind = (assignment: Assignment, kind: Description['kind']): Assignment => {
  const modes = modesOf(kind);
  return modes.includes(assignment.mode) ? assignment : inMode(assignment, modes[0] ?? 'single');
};

/** Whether somebody holds it: every seat of a panel has to be filled. */
export const isComplete = (assignment: Assignment): boolean =>
  assignment.mode === 'single'
    ? assignment.host.hostId !== ''
    : assignment.mode === 'panel'
      ? assignment.groups.length > 0 && assignment.groups.every((seat) => seat.length > 0)
      : assignment.hosts.length > 0;
