import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import fastify from 'fastify';
import { Links } from '../auth/links.ts';
import { Problem } from '../http/problem.ts';
import { demoHeader, demoPass, demoTime, realTime, takeDemoTime, withDemoTime } from './demo-time.ts';

const now = '2026-03-02T09:00:00.000Z';
const then = '2025-07-01T12:00:00.000Z';
const links = new Links(randomBytes(32));
const clock = withDemoTime({ now: () => now, onMove: () => undefined, close: async () => undefined });
const apps: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
});

function answering(production = false) {
  const app = fastify();
  apps.push(app);
  takeDemoTime(app, { links, clock, production });
  app.setErrorHandler((failure, _request, reply) => {
    if (!(failure instanceof Problem)) throw failure;
    return reply.status(failure.status).send({ code: failure.code });
  });
  app.post('/', async () => {
    await pause(1);
    return { now: clock.now(), real: realTime(clock), demo: demoTime() ?? null };
  });
  return async (token?: string) => {
    const headers = token === undefined ? {} : { [demoHeader]: token };
    return (await app.inject({ method: 'POST', url: '/', headers, payload: { any: 'body' } })).json();
  };
}

test('a request of the demonstration takes place when it says, and others beside it now', async () => {
  const ask = answering();
  const pass = await demoPass(links, then, now);
  expect(await Promise.all([ask(pass), ask(), ask(pass)])).toEqual([
    { now: then, real: now, demo: then },
    { now, real: now, demo: null },
    { now: then, real: now, demo: then },
  ]);
  expect(demoTime()).toBeUndefined();
});

test('only whoever has the master key can say so, and only of the past', async () => {
  const ask = answering();
  expect(await ask('made up')).toEqual({ code: 'link_invalid' });
  expect(await ask(await demoPass(new Links(randomBytes(32)), then, now))).toEqual({ code: 'link_invalid' });
  expect(await ask(await demoPass(links, then, '2026-03-02T08:49:00.000Z'))).toEqual({ code: 'link_expired' });
  expect(await ask(await demoPass(links, '2026-03-02T09:00:00.001Z', now))).toEqual({ code: 'demo_in_the_future' });
  const other = { purpose: 'feedback', subject: then, person: 'ana', expiresAt: '2026-03-03T09:00:00.000Z' };
  expect(await ask(await links.sign(other))).toEqual({ code: 'link_not_for_this' });
});

test('in production nobody can', async () =>
  expect(await answering(true)(await demoPass(links, then, now))).toEqual({ code: 'demo_refused' }));
