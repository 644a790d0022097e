import { erasureStream } from '@candor/contracts';
import { type Answer, eventually, type HttpClient, problem, published, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { receive } from './acme.ts';
import { busy, calendarOf, icsEvent, icsOf, SchedulingHere } from './calendars.ts';

jest.setTimeout(180_000);

const start = '2026-03-02T09:00:00.000Z';
let installation: TestInstallation;
const host = (person: string): HttpClient =>
  installation.client('scheduling', { person, memberships: [{ organization: 'acme', role: 'interviewer' }] });

const upload = (person: string, path: string, content: string | Buffer, type = 'text/calendar'): Promise<Answer> =>
  host(person).put(path, Buffer.from(content), { headers: { 'content-type': type } });
const files = () => installation.database('scheduling').collection('blobs.files').countDocuments();

const holiday = icsEvent('holiday', 'SUMMARY:Skiing', 'DTSTART;VALUE=DATE:20260309', 'DTEND;VALUE=DATE:20260311');
const bad = icsEvent('bad', 'SUMMARY:Broken', 'DTSTART:20260230T090000Z');
const daily = icsEvent('daily', 'DTSTART;TZID=Europe/London:20260302T080000', 'DURATION:PT15M', 'RRULE:FREQ=DAILY');

beforeAll(async () => {
  installation = await startServices([SchedulingHere], { testClock: start });
});
afterAll(() => installation?.close());

test('an uploaded calendar counts in the zone of its owner, and says what could not be read', async () => {
  const hana = host('hana');
  await hana.put('availability/schedules/work', { name: 'Work', zone: 'Asia/Tokyo', weeklyHours: {} });
  await eventually(async () => expect((await hana.get('availability')).status).toBe(200));
  expect(await upload('hana', 'calendars/trip/file?name=Trip', `\uFEFF${icsOf(holiday, bad).replaceAll('\r\n', '\n')}`)).toMatchObject({
    status: 200,
  });
  await eventually(async () => expect((await calendarOf(hana, 'trip')).state).toBe('fresh'));
  await eventually(async () => expect(await busy(hana, 'hana')).toEqual(['03-08T15:00–15:00']));
  expect(await calendarOf(hana, 'trip')).toMatchObject({
    zone: 'Asia/Tokyo',
    source: { kind: 'file' },
    nextReadAt: '2026-03-09T00:00:00.000Z',
    report: { events: 2, busy: 1, problemCount: 1, problems: [{ line: 9, uid: 'bad', summary: 'Broken', problem: 'malformed' }] },
  });
  expect(installation.logs.join('')).not.toMatch(/Skiing|Broken/);
});

test('one that goes on for ever is looked at again each week', async () => {
  const omar = host('omar');
  await upload('omar', 'calendars/daily/file?name=Daily&zone=UTC', icsOf(daily));
  await eventually(async () => expect((await calendarOf(omar, 'daily')).state).toBe('fresh'));
  const last = async () => (await busy(omar, 'omar', '2028-03-01', '2028-05-01')).at(-1);
  await eventually(async () => expect(await last()).toBe('03-19T08:00–08:15'));
  await installation.moveClock('2026-03-09T00:00:00.000Z');
  expect(await last()).toBe('03-26T07:00–07:15');
  expect(await calendarOf(omar, 'daily')).toMatchObject({ readAt: start, state: 'stale' });
});

test('uploading another one replaces it, and nothing is kept of the former', async () => {
  const before = await files();
  await upload('hana', 'calendars/trip/file?name=Trip&zone=UTC', icsOf(icsEvent('other', 'DTSTART:20260320T100000Z', 'DURATION:PT1H')));
  await eventually(async () => expect(await busy(host('hana'), 'hana')).toEqual(['03-20T10:00–11:00']));
  await eventually(async () => expect(await files()).toBe(before));
  await host('hana').delete('calendars/trip');
  await eventually(async () => expect(await files()).toBe(before - 1));
});

test('what is no calendar is refused at once', async () => {
  const path = 'calendars/trip/file?name=Trip&zone=UTC';
  expect(problem(await upload('hana', path, '<html>'))).toEqual({ status: 422, code: 'not_a_calendar' });
  expect(problem(await upload('hana', path, icsOf(daily).slice(0, -9)))).toEqual({ status: 422, code: 'not_a_calendar' });
  expect(problem(await upload('hana', path, '{}', 'application/json'))).toEqual({ status: 415, code: 'unsupported_media_type' });
  expect(problem(await upload('hana', path, '%PDF', 'application/pdf')).status).toBe(415);
  expect(problem(await upload('hana', path, Buffer.alloc(11 * 1024 * 1024, 65)))).toEqual({ status: 413, code: 'too_large' });
  expect(problem(await upload('hana', 'calendars/trip/file', icsOf(daily)))).toEqual({ status: 400, code: 'malformed' });
  expect(await files()).toBe(1);
});

test('nothing is left of somebody who is erased', async () => {
  await upload('ines', 'calendars/trip/file?name=Trip&zone=UTC', icsOf(holiday));
  await eventually(async () => expect(await busy(host('ines'), 'ines')).toEqual(['03-09T00:00–00:00']));
  const erasure = { person: 'ines', round: 1, services: ['scheduling'] };
  await receive(installation, [published(erasureStream, 'ines', [{ type: 'PersonErasureRequested', data: erasure }])]);
  await eventually(async () => expect(await busy(host('ines'), 'ines')).toEqual([]));
  const left = (collection: string, filter: object) => installation.database('scheduling').collection(collection).countDocuments(filter);
  await eventually(async () => expect(await left('calendar_reads', { personId: 'ines' })).toBe(0));
  await eventually(async () => expect(await left('blobs.files', { 'metadata.person': 'ines' })).toBe(0));
});

test('one that keeps a machine busy is left alone, and the service goes on', async () => {
  const greedy = Array.from({ length: 400 }, (_, index) =>
    icsEvent(`g${index}`, 'DTSTART:16010101T000000', 'DURATION:PT1M', 'RRULE:FREQ=MINUTELY;BYDAY=MO,53TU;COUNT=99999999'),
  );
  await upload('gil', 'calendars/greedy/file?name=Greedy&zone=UTC', icsOf(...greedy));
  expect((await host('omar').get('calendars')).status).toBe(200);
  await eventually(async () => expect((await calendarOf(host('gil'), 'greedy')).state).not.toBe('not_read_yet'));
  expect((await calendarOf(host('gil'), 'greedy')).failing).toMatchObject({ why: 'too_complicated' });
});
