import { AvailabilityView, OpenHoursView, SchedulesView } from '@candor/contracts';
import { type Answer, type HttpClient, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { SchedulingModule } from '../src/scheduling.module.ts';

const now = '2026-03-02T09:00:00.000Z';
const note = 'root canal at Dr Molar';
let installation: TestInstallation;

jest.setTimeout(180_000);

const member = (person: string, organization: string, role: 'owner' | 'recruiter' | 'interviewer' | 'analyst'): HttpClient =>
  installation.client('scheduling', { person, memberships: [{ organization, role }] });

const monday = { monday: [{ start: '09:00', end: '12:00' }] };
const work = { name: 'Work', zone: 'Europe/London', weeklyHours: monday };
const schedule = 'availability/schedules/work';

interface Result {
  readonly stream: string;
  readonly version: number;
}
function resultOf({ status, body }: Answer): Result {
  expect({ status, body }).toEqual({ status: 200, body: { stream: expect.any(String), version: expect.any(Number) } });
  return body as Result;
}
const problem = ({ status, body }: Answer) => ({ status, code: (body as { code?: string }).code });

beforeAll(async () => {
  installation = await startServices([SchedulingModule], { testClock: now });
});

afterAll(() => installation?.close());

describe('a host', () => {
  test('sets hours and reads them back, with an ETag', async () => {
    const hana = member('hana', 'acme', 'interviewer');
    const created = resultOf(await hana.put(schedule, work));
    expect(created).toEqual({ stream: 'scheduling/availability/acme/hana', version: 2 });
    const { status, headers, body } = await hana.get('availability', { after: created });
    expect({ status, etag: headers.get('etag') }).toEqual({ status: 200, etag: '"2"' });
    expect(AvailabilityView.parse(body)).toMatchObject({ zone: 'Europe/London', defaultScheduleId: 'work', version: 2 });
  });

  test('lists the schedules there are, also when there is none', async () => {
    const schedulesOf = async (person: string) =>
      SchedulesView.parse((await member(person, 'acme', 'interviewer').get('availability/schedules')).body).items;
    expect(await schedulesOf('hana')).toEqual([
      { scheduleId: 'work', name: 'Work', zone: 'Europe/London', weeklyHours: expect.objectContaining(monday) },
    ]);
    expect(await schedulesOf('ole')).toEqual([]);
  });

  test('sees the open hours in UTC and on a clock, over a change of clocks', async () => {
    const hana = member('hana', 'acme', 'interviewer');
    const answer = await hana.get('availability/hours?from=2026-03-23T00:00:00Z&to=2026-04-01T00:00:00%2B01:00&zone=Asia/Tokyo');
    expect(OpenHoursView.parse(answer.body)).toEqual({
      scheduleId: 'work',
      zone: 'Asia/Tokyo',
      windows: [
        {
          from: '2026-03-23T09:00:00.000Z',
          to: '2026-03-23T12:00:00.000Z',
          localFrom: '2026-03-23T18:00:00+09:00',
          localTo: '2026-03-23T21:00:00+09:00',
        },
        {
          from: '2026-03-30T08:00:00.000Z',
          to: '2026-03-30T11:00:00.000Z',
          localFrom: '2026-03-30T17:00:00+09:00',
          localTo: '2026-03-30T20:00:00+09:00',
        },
      ],
      openMinutes: 360,
      bookable: { from: now, to: '2026-05-01T23:00:00.000Z' },
      computedAt: now,
    });
  });

  test('has a note read back, which nobody else sees and which is not in the database', async () => {
    const hana = member('hana', 'acme', 'interviewer');
    const overridden = resultOf(await hana.put(`${schedule}/overrides/2026-04-06`, { windows: [], note }));
    expect(JSON.stringify((await hana.get('availability', { after: overridden })).body)).toContain(note);
    const colleague = await member('rita', 'acme', 'recruiter').get('availability/hosts/hana');
    expect(AvailabilityView.parse(colleague.body).schedules[0]?.overrides).toEqual([{ date: '2026-04-06', windows: [] }]);
    const database = installation.database('scheduling');
    const collections = await database.listCollections().toArray();
    const stored = await Promise.all(collections.map(({ name }) => database.collection(name).find().toArray()));
    expect(JSON.stringify(stored)).toContain('sealed:1:');
    expect(JSON.stringify(stored)).not.toContain('Molar');
    expect(installation.logs.join('')).not.toContain('Molar');
  });

  test('can look the routes up, with what to send', async () => {
    const { status, body } = await installation.client('scheduling').get('openapi.json');
    expect(status).toBe(200);
    const described = JSON.stringify((body as { readonly paths: unknown }).paths);
    expect(described).toContain('/availability/schedules/{scheduleId}/weekly-hours');
    expect(described).not.toContain('readOnly');
  });

  test('is the same as before after the same command again', async () => {
    const hana = member('hana', 'acme', 'interviewer');
    const before = resultOf(await hana.put(schedule, work));
    expect(resultOf(await hana.put(schedule, work))).toEqual(before);
  });
});

describe('a command', () => {
  test('that is sent again with its key is carried out once, and its key is for nothing else', async () => {
    const omar = member('omar', 'acme', 'owner');
    await omar.put(schedule, work);
    const override = (body: unknown) => omar.put(`${schedule}/overrides/2026-04-07`, body, { key: 'once' });
    const first = resultOf(await override({ windows: [], note }));
    expect(resultOf(await override({ windows: [], note }))).toEqual(first);
    expect(problem(await override({ windows: [], note: 'something else' })).status).toBe(422);
  });

  test('based on what has changed since is refused', async () => {
    const iris = member('iris', 'acme', 'owner');
    const { version } = resultOf(await iris.put(schedule, work));
    resultOf(await iris.put('availability/notice', { noticeMinutes: 60 }, { ifMatch: version }));
    expect(problem(await iris.put('availability/notice', { noticeMinutes: 120 }, { ifMatch: version })).status).toBe(412);
  });

  test('that is malformed is told what is wrong where', async () => {
    const { status, body } = await member('hana', 'acme', 'interviewer').put(`${schedule}/weekly-hours`, {
      weeklyHours: { monday: [{ start: '12:00', end: '09:00' }] },
    });
    expect({ status, body }).toMatchObject({ status: 400, body: { code: 'malformed', errors: [{ field: 'weeklyHours.monday.0' }] } });
  });

  test.each([
    ['an id that cannot be one', 'availability/schedules/a%20b', work],
    ['a day that does not exist', `${schedule}/overrides/2026-02-30`, { windows: [] }],
    ['a zone that does not exist', `${schedule}/zone`, { zone: 'Europe/Londen' }],
    ['a field too many', 'availability/buffers', { beforeMinutes: 0, afterMinutes: 0, hostId: 'omar' }],
    ['somebody else’s id', 'availability/schedules/more', { ...work, hostId: 'omar' }],
  ])('with %s is malformed', async (_, path, body) =>
    expect(problem(await member('hana', 'acme', 'interviewer').put(path, body))).toEqual({ status: 400, code: 'malformed' }),
  );

  test('that the rules refuse answers the code and what can be known of the reason', async () => {
    const hana = member('hana', 'acme', 'interviewer');
    expect(problem(await hana.delete(schedule))).toEqual({ status: 409, code: 'schedule_is_default' });
    expect(problem(await hana.put('availability/schedules/none/name', { name: 'None' }))).toEqual({
      status: 404,
      code: 'unknown_schedule',
    });
    const plan = { from: '2026-05-01', until: '2026-05-09', zone: 'Asia/Tokyo' };
    resultOf(await hana.put('availability/travels/tokyo', plan));
    const { status, body } = await hana.put('availability/travels/osaka', { ...plan, from: '2026-05-09', until: '2026-05-10' });
    expect({ status, body }).toMatchObject({ status: 409, body: { code: 'overlapping_travel', facts: { travelId: 'tokyo' } } });
  });
});

describe('who may', () => {
  test('nobody without a token', async () => expect((await installation.client('scheduling').get('availability')).status).toBe(401));

  test('an analyst has no availability', async () =>
    expect(problem(await member('ana', 'acme', 'analyst').put(schedule, work))).toEqual({ status: 403, code: 'role_not_allowed' }));

  test('interviewers do not read each other’s', async () =>
    expect((await member('omar', 'acme', 'interviewer').get('availability/hosts/hana')).status).toBe(403));

  test('another organization’s is as if it were not there', async () => {
    const globex = member('gil', 'globex', 'owner');
    const answers = await Promise.all(['hana', 'nobody'].map((host) => globex.get(`availability/hosts/${host}`)));
    expect(answers.map(problem)).toEqual(Array.from({ length: 2 }, () => ({ status: 404, code: 'not_found' })));
    expect(problem(await globex.get('availability/hosts/acme%2Fhana'))).toEqual({ status: 404, code: 'not_found' });
  });

  test('a host of two organizations has hours in each, apart', async () => {
    const both = installation.client('scheduling', {
      person: 'hana',
      memberships: [
        { organization: 'acme', role: 'interviewer' },
        { organization: 'globex', role: 'interviewer' },
      ],
    });
    const headers = { 'candor-organization': 'globex' };
    expect((await both.get('availability')).status).toBe(400);
    const created = resultOf(await both.put(schedule, { ...work, name: 'Elsewhere' }, { headers }));
    expect(created).toEqual({ stream: 'scheduling/availability/globex/hana', version: 2 });
    const seen = AvailabilityView.parse((await both.get('availability', { headers, after: created })).body);
    expect({ name: seen.schedules[0]?.name, travels: seen.travels }).toEqual({ name: 'Elsewhere', travels: [] });
  });
});
