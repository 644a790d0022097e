import type { HoldView } from '@candor/contracts';
import { eventually, good, shown, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { SchedulingModule } from '../src/scheduling.module.ts';
import { found, hello, memberOf, officeHours } from './acme.ts';

let installation: TestInstallation;

jest.setTimeout(180_000);

const rita = () => memberOf(installation, 'acme')('rita', 'recruiter');

/** As the gateway passes it on. */
async function ask(ip: string, path: string, body: object) {
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': ip };
  const answer = await fetch(`${installation.url('scheduling')}/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const code = ((await answer.json()) as { code?: string }).code;
  return { status: answer.status, code, retryAfter: answer.headers.get('retry-after') };
}
const hold = (ip: string, chatType: string, start: string) => ask(ip, `public/acme/${chatType}/holds`, { start, durationMinutes: 30 });

beforeAll(async () => {
  installation = await startServices([SchedulingModule], {
    testClock: '2026-03-02T09:00:00.000Z',
    env: { CANDOR_HOLDS_PER_VISITOR: '3' },
  });
  await found(installation, 'acme', { rita: 'recruiter', hana: 'interviewer' });
  good(await memberOf(installation, 'acme')('hana').put('availability/schedules/work', officeHours()));
  const single = hello({ mode: 'single', host: { hostId: 'hana' } });
  await eventually(async () => good(await rita().put('chat-types/hello', single)), { what: 'members' });
  for (const chatType of ['coffee', 'tea', 'lunch']) {
    const after = good<{ stream: string; version: number }>(await rita().put(`chat-types/${chatType}`, single));
    await shown(() => installation.client('scheduling').get(`public/acme/${chatType}`, { after }));
  }
});

afterAll(() => installation?.close());

test('one visitor gets so many holds of a chat type, and somewhat more of all; everybody else goes on', async () => {
  const starts = ['09:00', '09:30', '10:00', '10:30'].map((time) => `2026-03-03T${time}:00Z`);
  const answers = [];
  for (const start of starts) answers.push(await hold('192.0.2.7', 'hello', start));
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 429]);
  expect(answers.at(-1)).toEqual({ status: 429, code: 'too_many_requests', retryAfter: '600' });
  // An attempt counts, whatever comes of it.
  const refused = [];
  for (const chatType of ['coffee', 'coffee', 'coffee', 'tea', 'tea', 'lunch'])
    refused.push((await hold('192.0.2.7', chatType, '2026-03-03T09:00:00Z')).status);
  expect(refused).toEqual([409, 409, 409, 409, 409, 429]);
  expect((await ask('192.0.2.7', 'public/acme/hello/waiting', {})).status).toBe(400);
  expect((await hold('192.0.2.8', 'hello', '2026-03-03T11:00:00Z')).status).toBe(201);
  good<HoldView>(await rita().post('chat-types/hello/holds', { start: '2026-03-03T12:00:00Z', durationMinutes: 30 }));
  await installation.moveClock('2026-03-02T09:10:00.000Z');
  expect((await hold('192.0.2.7', 'hello', '2026-03-03T13:00:00Z')).status).toBe(201);
});

test('a network of many addresses is one visitor', async () => {
  for (const [n, time] of ['14:00', '14:30', '15:00', '15:30'].entries()) {
    const { status } = await hold(`2001:db8:1:2::${n + 1}`, 'hello', `2026-03-03T${time}:00Z`);
    expect(status).toBe(n < 3 ? 201 : 429);
  }
});
