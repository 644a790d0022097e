import type { ConfirmationView, HoldView } from '@candor/contracts';
import { eventually, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { SchedulingModule } from '../src/scheduling.module.ts';
import { ana, byLink, found, good, hello, memberOf, officeHours, problem } from './acme.ts';

// A Monday.
const now = '2026-03-02T09:00:00.000Z';
let installation: TestInstallation;

jest.setTimeout(180_000);

const acme = (person: string, role: 'owner' | 'recruiter' | 'interviewer' | 'analyst' = 'interviewer') =>
  memberOf(installation, 'acme')(person, role);
const guest = () => installation.client('scheduling');

const hold = (chatType: string, start: string, key?: string) =>
  guest().post(`public/acme/${chatType}/holds`, { start, durationMinutes: 30 }, key === undefined ? {} : { key });
const confirm = ({ bookingId, link }: HoldView, who = ana, key?: string) =>
  guest().post(`bookings/${bookingId}/confirmation`, who, { ...byLink(link), ...(key === undefined ? {} : { key }) });

beforeAll(async () => {
  installation = await startServices([SchedulingModule], { testClock: now });
  await found(installation, 'acme', { rita: 'recruiter', hana: 'interviewer', omar: 'interviewer', wilma: 'word' });
  for (const host of ['hana', 'omar']) good(await acme(host).put('availability/schedules/work', officeHours()));
  const rita = acme('rita', 'recruiter');
  await eventually(async () => good(await rita.put('chat-types/hello', hello({ mode: 'single', host: { hostId: 'hana' } }))), {
    what: 'members',
  });
  good(
    await rita.put(
      'chat-types/coffee',
      hello({ mode: 'single', host: { hostId: 'hana' } }, { buffers: { beforeMinutes: 10, afterMinutes: 10 } }),
    ),
  );
  await eventually(async () => good(await hold('coffee', '2026-03-03T16:00:00.000Z')), { what: 'chat types' });
});

afterAll(() => installation?.close());

describe('a start', () => {
  test('is held and confirmed', async () => {
    const held = good<HoldView>(await hold('hello', '2026-03-03T09:00:00Z'));
    expect(held).toMatchObject({
      start: '2026-03-03T09:00:00.000Z',
      end: '2026-03-03T09:30:00.000Z',
      heldUntil: '2026-03-02T09:10:00.000Z',
    });
    const confirmed = good<ConfirmationView>(await confirm(held));
    expect(confirmed).toMatchObject({
      bookingId: held.bookingId,
      status: 'confirmed',
      stream: `scheduling/booking/${held.bookingId}`,
      version: 3,
    });
    expect(problem(await confirm(held))).toEqual({ status: 409, code: 'already_confirmed' });
  });

  test('that is held is taken for every chat type, and what is free instead is offered', async () => {
    good(await hold('hello', '2026-03-03T10:00:00Z'));
    const { status, body } = await hold('coffee', '2026-03-03T10:00:00Z');
    expect({ status, body }).toMatchObject({ status: 409, body: { code: 'slot_taken' } });
    const { alternatives } = (body as { facts: { alternatives: readonly { start: string }[] } }).facts;
    expect(alternatives.length).toBe(5);
    for (const { start } of alternatives) expect(problem(await hold('coffee', start)).code ?? 'slot_taken').toBe('slot_taken');
  });
});
