import { type Commit, type EventsOf, organizationStream, personStream } from '@candor/contracts';
import { eventually, type HttpClient, published, receive as receiveAt, type TestInstallation } from '@candor/testing';
import { expect } from '@jest/globals';

type Role = 'owner' | 'recruiter' | 'interviewer' | 'analyst';

/** What the gateway would publish of an organization and its people, as scheduling receives it. */
export async function found(installation: TestInstallation, organizationId: string, members: Readonly<Record<string, Role | 'word'>>) {
  const joined = Object.entries(members).map(([personId, role]) => {
    const data = { organizationId, personId, role: role === 'word' ? 'interviewer' : role, by: role === 'word' ? 'word' : 'invitation' };
    return { type: 'MemberJoined', data };
  });
  const founded = { type: 'OrganizationFounded', data: { organizationId, name: organizationId.toUpperCase() } };
  await receive(installation, [published(organizationStream, organizationId, [founded, ...joined])]);
  const someone = installation.client('scheduling', { person: 'x', memberships: [{ organization: organizationId, role: 'owner' }] });
  await eventually(async () => expect((await someone.put('availability/hosts/nobody/notice', { noticeMinutes: 0 })).status).toBe(404), {
    what: 'the organization',
  });
}

/** Later news of an organization or a person: `from` is its place in the stream. */
export const receive = (installation: TestInstallation, commits: readonly Commit[]) => receiveAt(installation, 'scheduling', ...commits);

export const personNamed = (personId: string, zone: EventsOf<typeof personStream>['PersonZoneSet']['zone']): Commit =>
  published(personStream, personId, [
    { type: 'PersonRegistered', data: { personId, side: 'member' } },
    { type: 'PersonZoneSet', data: { personId, zone } },
  ]);

export const memberOf =
  (installation: TestInstallation, organization: string) =>
  (person: string, role: Role = 'interviewer'): HttpClient =>
    installation.client('scheduling', { person, memberships: [{ organization, role }] });

/** Open from nine to five, Monday to Friday, in this zone. */
export const officeHours = (zone = 'Europe/London') => {
  const day = [{ start: '09:00', end: '17:00' }];
  return { name: 'Work', zone, weeklyHours: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day } };
};

export const hello = (assignment: unknown, rules: Readonly<Record<string, unknown>> = {}, kind = 'exploratory') => ({
  description: { name: 'Say hello', kind, location: { kind: 'video', linkTemplate: 'https://meet.example/{booking}' } },
  assignment,
  rules: { durations: [30, 60], ...rules },
});

export const ana = { name: 'Ana Almeida', address: 'ana@example.org', zone: 'Europe/Lisbon' };

export const byLink = (link: string) => ({ headers: { 'candor-link': link } });
