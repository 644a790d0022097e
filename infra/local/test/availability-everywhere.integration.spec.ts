import { AnalyticsModule } from '@candor/analytics';
import { AvailabilitySupplyView, HostHoursView } from '@candor/contracts';
import { InterviewsModule } from '@candor/interviews';
import { SchedulingModule } from '@candor/scheduling';
import { eventually, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';

const now = '2026-03-02T09:00:00.000Z';
const note = 'root canal at Dr Molar';
let installation: TestInstallation;

jest.setTimeout(180_000);

const hana = { person: 'hana', memberships: [{ organization: 'acme', role: 'interviewer' as const }] };
const analyst = (organization: string) => ({ person: 'ana', memberships: [{ organization, role: 'analyst' as const }] });
const hours = (...mondays: readonly (readonly [start: string, end: string])[]) => ({
  weeklyHours: { monday: mondays.map(([start, end]) => ({ start, end })) },
});

interface After {
  readonly stream: string;
  readonly version: number;
}
const put = async (path: string, body: unknown) =>
  (await installation.client('scheduling', hana).put(`availability/${path}`, body)).body as After;

/** Asked again while it answers 202, which a broker that is just starting can cause. */
const read = (service: 'interviews' | 'analytics', path: string, after: After): Promise<unknown> =>
  eventually(
    async () => {
      const { status, body } = await installation.client(service, analyst('acme')).get(path, { after });
      expect({ status, body }).toMatchObject({ status: 200 });
      return body;
    },
    { within: 90_000, what: `${service} showing ${after.stream}@${after.version}` },
  );

beforeAll(async () => {
  installation = await startServices([SchedulingModule, InterviewsModule, AnalyticsModule], { testClock: now });
  await put('schedules/work', { name: 'Work', zone: 'Europe/London', ...hours(['09:00', '12:00']) });
});

afterAll(() => installation?.close());

describe('what a host sets in scheduling', () => {
  test('is a row in interviews', async () => {
    const after = await put('schedules/work/overrides/2026-03-09', { windows: [], note });
    expect(HostHoursView.parse(await read('interviews', 'host-hours/hana', after))).toEqual({
      organizationId: 'acme',
      hostId: 'hana',
      zone: 'Europe/London',
      schedule: 'Work',
      schedules: 1,
      weeklyMinutes: 180,
      nextDaysOff: ['2026-03-09'],
    });
  });

  test('is nothing in interviews for whoever asks and has set none', async () => {
    const { status, body } = await installation.client('interviews', analyst('acme')).get('host-hours/ana');
    expect({ status, body }).toEqual({
      status: 200,
      body: { organizationId: 'acme', hostId: 'ana', zone: null, schedule: null, schedules: 0, weeklyMinutes: 0, nextDaysOff: [] },
    });
  });

  test('is counted by a job in analytics, which says how fresh its figures are', async () => {
    const after = await put('schedules/work/weekly-hours', hours(['09:00', '12:00'], ['14:00', '15:00']));
    expect(AvailabilitySupplyView.parse(await read('analytics', 'availability-supply', after))).toMatchObject({
      organizationId: 'acme',
      hosts: 1,
      weeklyMinutes: 240,
      minutesByWeekday: { monday: 240, friday: 0 },
      computedAt: now,
    });
  });

  test('is counted right however fast it changes', async () => {
    const changes = Array.from({ length: 10 }, (_, index) => hours(['08:00', `09:${String(index + 10)}`]));
    const results = await Promise.all(changes.map((change) => put('schedules/work/weekly-hours', change)));
    expect(new Set(results.map(({ version }) => version)).size).toBe(changes.length);
    const after = results.reduce((latest, result) => (result.version > latest.version ? result : latest));
    const rows = HostHoursView.parse(await read('interviews', 'host-hours/hana', after));
    const figures = AvailabilitySupplyView.parse(await read('analytics', 'availability-supply', after));
    expect(figures.weeklyMinutes).toBe(rows.weeklyMinutes);
  });

  test('is not there for members of another organization', async () => {
    const [one, list, figures] = await Promise.all([
      installation.client('interviews', analyst('globex')).get('host-hours/hana'),
      installation.client('interviews', analyst('globex')).get('host-hours'),
      installation.client('analytics', analyst('globex')).get('availability-supply'),
    ]);
    expect([one.status, list.body, figures.status]).toEqual([404, { items: [], next: null }, 404]);
  });

  test('reaches the other services without its notes', async () => {
    for (const service of ['interviews', 'analytics'] as const) {
      const database = installation.database(service);
      const collections = await database.listCollections().toArray();
      const stored = new Map(
        await Promise.all(
          collections.map(async ({ name }) => [name, JSON.stringify(await database.collection(name).find().toArray())] as const),
        ),
      );
      for (const [name, text] of stored) {
        expect(text).not.toContain('Molar');
        if (name !== 'commits') expect(text).not.toContain('sealed:');
      }
      expect(stored.get('commits')).toContain('sealed:1:');
    }
  });
});
