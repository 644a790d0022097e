import { officeHours } from '../plan/calendar.ts';
import type { Employer } from '../plan/employers.ts';
import type { PlannedYear } from '../plan/planned-year.ts';
import type { Door } from './door.ts';

/** Who there is of an employer: ids of people. */
export interface Founded {
  readonly recruiter: string;
  readonly hosts: readonly string[];
}

/** Founds everybody and leaves; has no name and no address. */
const guide = 'candor-demo-guide';

/** The employers, their people, their hours and a chat type for each host. Founding twice changes nothing. */
export async function found(
  door: Door,
  { employers, foundedAt }: PlannedYear,
  founded: (done: number) => void,
): Promise<readonly Founded[]> {
  const all: Founded[] = [];
  for (const employer of employers) {
    all.push(await foundOne(door, employer, foundedAt));
    founded(all.length);
  }
  return all;
}

async function foundOne(door: Door, employer: Employer, at: string): Promise<Founded> {
  const { id, name } = employer;
  const url = `organizations/${id}`;
  const asGuide = { person: guide, memberships: [{ organization: id, role: 'owner' as const }] };
  await door.ask('POST', 'organizations', `found-${id}`, { at, as: { person: guide }, body: { organizationId: id, name } });
  const join = async (person: string, index: number): Promise<string> => {
    const address = `${index === 0 ? 'recruiter' : `host-${index}`}@${id}.candor-demo.invalid`;
    const body = { name: person, address };
    return (await door.ask<{ personId: string }>('POST', `${url}/members`, `join-${id}-${index}`, { at, as: asGuide, body })).personId;
  };
  const [recruiter = '', ...hosts] = await Promise.all([employer.recruiter, ...employer.hosts].map(join));
  await door.ask('PUT', `${url}/members/${recruiter}/role`, `role-${id}`, { at, as: asGuide, body: { role: 'owner' } });
  await Promise.all(hosts.map((host) => offerHours(door, employer, host, at)));
  for (const [index, hostId] of hosts.entries())
    for (const kind of ['exploratory', 'fit', 'screening'])
      await door.ask('PUT', `scheduling/chat-types/${chatTypeOf(kind, index)}`, `type-${id}-${index}-${kind}`, {
        at,
        as: recruiterOf(employer, recruiter),
        body: chatType(kind, employer.hosts[index] ?? '', hostId),
        // who belongs to an organization is told to scheduling a moment later
        until: ['hosts_not_members', 'not_a_member'],
      });
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

const chatType = (kind: string, name: string, hostId: string) => ({
  description: {
    name: `${kind === 'exploratory' ? 'A first chat' : kind === 'fit' ? 'Would we fit?' : 'Your experience'} with ${name}`,
    kind,
    location: { kind: 'video', linkTemplate: 'https://meet.candor-demo.invalid/{booking}' },
  },
  assignment: { mode: 'single', host: { hostId } },
  rules: { durations: [30], noticeMinutes: 60, horizon: { kind: 'rolling', days: 60, counting: 'calendar' } },
});
