import { officeHours } from '../plan/calendar.ts';
import type { Employer } from '../plan/employers.ts';
import type { PlannedYear } from '../plan/planned-year.ts';
import { memberAddress } from '../plan/tour.ts';
import type { Door } from './door.ts';

/** Who there is of an employer: ids of people. */
export interface Founded {
  readonly recruiter: string;
  readonly hosts: readonly string[];
}

/** Founds everybody and leaves; has no name and no address. */
const guide = 'candor-demo-guide';
const kinds = ['exploratory', 'fit', 'screening'] as const;

/** The employers, their people, their hours and a chat type for each host. Founding twice changes nothing. */
export async function found(
  door: Door,
  { employers, foundedAt }: PlannedYear,
  founded: (done: number) => void,
): Promise<readonly Founded[]> {
  let count = 0;
  return Promise.all(
    employers.map(async (employer) => {
      const one = await foundOne(door, employer, foundedAt);
      founded(++count);
      return one;
    }),
  );
}

async function foundOne(door: Door, employer: Employer, at: string): Promise<Founded> {
  const { id, name } = employer;
  const url = `organizations/${id}`;
  const asGuide = { person: guide, memberships: [{ organization: id, role: 'owner' as const }] };
  // of a year that was removed the organization is still there, and the guide's
  const mine = ['handle_taken'];
  await door.ask('POST', 'organizations', `found-${id}`, { at, as: { person: guide }, body: { organizationId: id, name }, unless: mine });
  const join = async (person: string, index: number): Promise<string> => {
    const body = { name: person, address: memberAddress(id, index) };
    return (await door.ask<{ personId: string }>('POST', `${url}/members`, `join-${id}-${index}`, { at, as: asGuide, body })).personId;
  };
  const [recruiter = '', ...hosts] = await Promise.all([employer.recruiter, ...employer.hosts].map(join));
  await door.ask('PUT', `${url}/members/${recruiter}/role`, `role-${id}`, { at, as: asGuide, body: { role: 'owner' } });
  await Promise.all(hosts.map((host) => offerHours(door, employer, host, at)));
  const types = hosts.flatMap((hostId, index) =>
    kinds.map((kind) =>
      door.ask('PUT', `scheduling/chat-types/${chatTypeOf(kind, index)}`, `type-${id}-${index}-${kind}`, {
        at,
        as: recruiterOf(employer, recruiter),
        body: chatType(kind, employer, index, hostId),
        // who belongs to an organization is told to scheduling a moment later
        until: ['hosts_not_members', 'not_a_member'],
      }),
    ),
  );
  await Promise.all(types);
  return { recruiter, hosts };
}

export const chatTypeOf = (kind: string, host: number): string => `${kind}-${host + 1}`;
export const recruiterOf = ({ id }: Employer, person: string) => ({ person, memberships: [{ organization: id, role: 'owner' as const }] });
export const hostOf = ({ id }: Employer, person: string) => ({ person, memberships: [{ organization: id, role: 'interviewer' as const }] });

async function offerHours(door: Door, employer: Employer, host: string, at: string): Promise<void> {
  const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
  const day = [{ start: clock(officeHours.from), end: clock(officeHours.until) }];
  const weeklyHours = { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day };
  const body = { name: 'Work', zone: employer.zone, weeklyHours };
  await door.ask('PUT', 'scheduling/availability/schedules/work', `hours-${host}`, { at, as: hostOf(employer, host), body });
}

const chatType = (kind: string, { hosts, families }: Employer, host: number, hostId: string) => ({
  description: {
    name: `${kind === 'exploratory' ? 'A first chat' : kind === 'fit' ? 'Would we fit?' : 'Your experience'} with ${hosts[host]}`,
    kind,
    roleFamily: families[host],
    location: { kind: 'video', linkTemplate: 'https://meet.candor-demo.invalid/{booking}' },
  },
  assignment: { mode: 'single', host: { hostId } },
  rules: { durations: [30], noticeMinutes: 60, horizon: { kind: 'rolling', days: 60, counting: 'calendar' } },
});
