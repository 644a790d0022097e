import { GatewayModule } from '@candor/gateway';
import { SchedulingModule } from '@candor/scheduling';
import { eventually, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type Someone, tokenOf } from './authorization/asking.ts';
import { Doings, type Founded, now, patiently } from './authorization/world.ts';

jest.setTimeout(360_000);

let it: TestInstallation;
let doings: Doings;
let acme: Founded;

beforeAll(async () => {
  it = await startServices([GatewayModule, SchedulingModule], { testClock: now });
  doings = new Doings(it);
  acme = await doings.found('acme');
  await doings.offer(acme, {
    hello: {
      description: { name: 'Hello', kind: 'exploratory', location: { kind: 'video', linkTemplate: 'https://meet.example/{booking}' } },
      assignment: { mode: 'single', host: { hostId: acme.interviewer.person } },
      rules: { durations: [30] },
    },
  });
}, 360_000);

afterAll(() => it?.close());

/** What somebody hears, as it comes, until the server ends it. */
async function ears(someone: Someone) {
  const answer = await fetch(`${it.url('gateway')}/api/changes`, { headers: await tokenOf(it, someone, now) });
  const said: string[] = [];
  const over = (async () => {
    for await (const part of answer.body ?? []) said.push(new TextDecoder().decode(part as Uint8Array));
  })().catch(() => 'cut off');
  return { answer, heard: () => said.join(''), over };
}

test('nobody who is not signed in hears of anything', async () => {
  expect((await fetch(`${it.url('gateway')}/api/changes`)).status).toBe(401);
});

test('a booking is heard of by those who have it before them, without what it is; and everything ends with the server', async () => {
  const all = await Promise.all([acme.recruiter, acme.interviewer, acme.analyst, acme.colleague].map(ears));
  const [recruiter, host, analyst, colleague] = all;
  for (const { answer } of all) expect(answer.headers.get('content-type')).toBe('text/event-stream');
  await doings.book('hello', '2026-03-03T10:00:00Z', 'ana');
  const told = 'data: scheduling/bookings\n\n';
  await eventually(() => [recruiter, host].every((one) => one?.heard().includes(told)), {
    ...patiently,
    what: 'the booking to be heard of',
  });
  expect([analyst?.heard(), colleague?.heard()].join('')).not.toContain('data:');
  expect(recruiter?.heard().replaceAll(/retry: \d+\n\n|:\n\n|data: [a-z]+\/[a-z-]+\n\n/g, '')).toBe('');
  await it.close();
  await Promise.all(all.map(({ over }) => over));
});
