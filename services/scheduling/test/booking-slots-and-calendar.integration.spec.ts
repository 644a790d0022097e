import type { ChangedView, ConfirmationView, HoldView, SlotsView } from '@candor/contracts';
import { eventually, good, problem, shown, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { SchedulingModule } from '../src/scheduling.module.ts';
import { ana, byLink, found, hello, memberOf, officeHours } from './acme.ts';

// A Monday.
const now = '2026-03-02T09:00:00.000Z';
let installation: TestInstallation;
let booked: ConfirmationView;

jest.setTimeout(180_000);

const acme = (person: string, role: 'recruiter' | 'interviewer' | 'analyst' = 'interviewer') =>
  memberOf(installation, 'acme')(person, role);
const guest = () => installation.client('scheduling');
const rita = () => acme('rita', 'recruiter');
const tuesday = 'from=2026-03-03T00:00:00Z&to=2026-03-04T00:00:00Z';
const path = (of: string, { bookingId }: ConfirmationView = booked) => `bookings/${bookingId}/${of}`;

async function book(start: string, chatType = 'hello'): Promise<ConfirmationView> {
  const held = good<HoldView>(await guest().post(`public/acme/${chatType}/holds`, { start, durationMinutes: 30 }));
  return good<ConfirmationView>(await guest().post(`bookings/${held.bookingId}/confirmation`, ana, byLink(held.link)));
}
const starts = ({ slots }: SlotsView): readonly string[] => slots.map(({ start }) => start.slice(11, 16));
const slots = (query: string, link = booked.link, after: { stream: string; version: number } = booked) =>
  shown<SlotsView>(() => guest().get(`${path('slots')}?${query}`, { ...byLink(link), after }));
/** An `.ics` file, unfolded. */
const lines = (text: unknown): readonly string[] =>
  String(text)
    .replaceAll(/\r?\n[ \t]/g, '')
    .split(/\r?\n/);

beforeAll(async () => {
  installation = await startServices([SchedulingModule], { testClock: now });
  await found(installation, 'acme', { rita: 'recruiter', hana: 'interviewer', omar: 'interviewer', ada: 'analyst' });
  for (const host of ['hana', 'omar']) good(await acme(host).put('availability/schedules/work', officeHours()));
  const single = { mode: 'single', host: { hostId: 'hana' } };
  await eventually(async () => good(await rita().put('chat-types/hello', hello(single, { noticeMinutes: 1440 }))), { what: 'members' });
  await eventually(async () => expect((await guest().get('public/acme/hello')).status).toBe(200), { what: 'the chat type' });
  booked = await book('2026-03-03T10:00:00Z');
});

afterAll(() => installation?.close());

describe('the times that a booking can be moved to', () => {
  test('are those of its length which the booking itself does not block, without the one it has', async () => {
    const offered = await slots(tuesday);
    expect(offered).toMatchObject({ durationMinutes: 30, chatTypeId: 'hello', organizationId: 'acme' });
    expect(starts(offered)).toEqual(expect.arrayContaining(['09:00', '09:30', '10:30', '16:30']));
    expect(starts(offered)).not.toContain('10:00');
    // An hour from ten would overlap nothing but the booking itself.
    expect(starts(await slots(`${tuesday}&duration=60`))).toContain('10:00');
  });

  test('are taken as they are offered', async () => {
    const [first] = (await slots('from=2026-03-04T00:00:00Z&to=2026-03-05T00:00:00Z')).slots;
    const moving = await book('2026-03-05T10:00:00Z');
    const moved = await guest().post(path('reschedule', moving), { start: first?.start }, byLink(moving.link));
    expect(good<ChangedView>(moved).start).toBe(first?.start);
    const left = await slots('from=2026-03-04T00:00:00Z&to=2026-03-05T00:00:00Z', booked.link, good<ChangedView>(moved));
    expect(left.slots.map(({ start }) => start)).not.toContain(first?.start);
  });

  test('keep to the notice for guests, and not for hosts and recruiters', async () => {
    const today = 'from=2026-03-02T00:00:00Z&to=2026-03-03T00:00:00Z';
    expect(starts(await slots(today))).toEqual([]);
    for (const member of [acme('hana'), rita()])
      expect(starts(good<SlotsView>(await member.get(`${path('slots')}?${today}`, { after: booked })))).toContain('15:00');
  });

  test('are of a length that the chat has', async () => {
    const asked = await guest().get(`${path('slots')}?${tuesday}&duration=45`, byLink(booked.link));
    expect(problem(asked)).toEqual({ status: 422, code: 'unknown_duration' });
    expect(asked.body).toMatchObject({ facts: { durations: [30, 60] } });
  });

  test.each([
    ['from=yesterday&to=tomorrow', 400],
    ['from=2026-03-04T00:00:00Z&to=2026-03-03T00:00:00Z', 400],
    [`${tuesday}&duration=0`, 400],
    ['', 400],
  ])('are not asked for as "%s"', async (query, status) =>
    expect((await guest().get(`${path('slots')}?${query}`, byLink(booked.link))).status).toBe(status),
  );

  test('are hidden from whoever has no part in it', async () => {
    const other = await book('2026-03-06T10:00:00Z');
    const asked = `${path('slots')}?${tuesday}`;
    for (const stranger of [acme('omar'), acme('ada', 'analyst'), memberOf(installation, 'globex')('gil', 'recruiter')])
      expect(problem(await stranger.get(asked))).toEqual({ status: 404, code: 'not_found' });
    expect(problem(await guest().get(asked, byLink(other.link))).status).toBe(404);
    expect(problem(await rita().get('bookings/none/slots?from=2026-03-03T00:00:00Z&to=2026-03-04T00:00:00Z')).status).toBe(404);
    expect((await guest().get(asked)).status).toBe(401);
  });
});

describe('the calendar file of a booking', () => {
  test('is for the guest in their zone, neutral, under the name that mails give it', async () => {
    const answer = await guest().get(path('calendar'), { ...byLink(booked.link), after: booked });
    expect(answer.headers.get('content-type')).toMatch(/^text\/calendar/);
    expect(answer.headers.get('content-disposition')).toContain('conversation.ics');
    const file = lines(answer.body);
    const uid = `UID:${booked.bookingId}@booking.candor`;
    expect(file).toEqual(
      expect.arrayContaining(['METHOD:PUBLISH', uid, 'SUMMARY:Conversation', 'DTSTART;TZID=Europe/Lisbon:20260303T100000']),
    );
    expect(file.filter((line) => /acme|say hello/i.test(line.replace(/^(UID|URL).*/, '')))).toEqual([]);
  });

  test('is for a host, and nobody else of the organization', async () => {
    expect(lines(good<string>(await acme('hana').get(path('calendar'))))).toContain(`UID:${booked.bookingId}@booking.candor`);
    expect(problem(await rita().get(path('calendar')))).toEqual({ status: 403, code: 'not_for_you' });
    expect(problem(await acme('omar').get(path('calendar')))).toEqual({ status: 404, code: 'not_found' });
    expect((await guest().get(path('calendar'))).status).toBe(401);
  });

  test('is not there any more once it is cancelled', async () => {
    const off = await book('2026-03-09T10:00:00Z');
    const cancelled = good<ChangedView>(await guest().post(path('cancellation', off), {}, byLink(off.link)));
    await eventually(
      async () => expect((await guest().get(path('calendar', off), { ...byLink(off.link), after: cancelled })).status).toBe(404),
      { what: 'the cancellation' },
    );
  });
});
