import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { services } from '@candor/contracts';
import { eventually, everythingStored } from '@candor/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { seeded } from '../log/seeded.ts';
import { Installation } from './installation.ts';
import { rebuildAll } from './judged-installation.ts';
import { settled } from './settled.ts';

let installation: Installation;
beforeAll(async () => {
  installation = await Installation.start();
}, 300_000);
afterAll(() => installation?.close(), 120_000);

const secretOf = (host: string) => `Molar-${host}-Praxis`;

/** Where any of these texts stands in plain: in MongoDB, Kafka, Redis or what the services said. */
async function placesOf(texts: readonly string[]): Promise<{ found: string[]; searched: number }> {
  const servers = {
    mongodbUrl: installation.servers.url('mongodb'),
    kafkaBrokers: [installation.servers.url('kafka')],
    redisUrl: installation.servers.url('redis'),
  };
  const found: string[] = [];
  let searched = 0;
  for await (const { place, text } of everythingStored({ servers, prefix: installation.prefix })) {
    searched++;
    if (texts.some((secret) => text.includes(secret))) found.push(place);
  }
  for (const file of (await readdir(installation.directory)).filter((name) => name.endsWith('.log'))) {
    searched++;
    const said = await readFile(join(installation.directory, file), 'utf8');
    if (texts.some((secret) => said.includes(secret))) found.push(file);
  }
  return { found, searched };
}

test('people erased under load, while services die, are nowhere to be found, also after a rebuild; others are untouched', async () => {
  const { hosts, processes } = installation;
  const random = seeded('erased');
  for (const host of hosts) {
    const day = { windows: [], note: secretOf(host) };
    expect((await installation.ask('PUT', host, 'scheduling/availability/schedules/work/overrides/2026-12-24', day)).status).toBe(200);
  }
  const [erased, others] = [hosts.slice(0, 10), hosts.slice(10)];
  await installation.underLoad(async () => {
    for (const host of erased) {
      expect((await installation.ask('POST', host, 'erasures/mine', { person: host })).status).toBeLessThan(300);
      await pause(random.below(500));
    }
    const victim = random.among(services);
    await processes.kill(victim);
    await pause(random.below(3_000));
    processes.start(victim);
    await processes.ready(victim);
  }, others);
  for (const host of erased)
    await eventually(
      async () => {
        const answer = await installation.ask('GET', host, 'erasures/mine');
        expect(await answer.json()).toMatchObject({ pending: [], completedAt: expect.any(String) });
      },
      { within: 240_000, every: 250, what: `every service erasing ${host}` },
    );
  await settled(installation);
  for (const rebuilt of [false, true]) {
    if (rebuilt) await rebuildAll(installation);
    const { found, searched } = await placesOf(hosts.map(secretOf));
    expect({ rebuilt, found }).toEqual({ rebuilt, found: [] });
    expect(searched).toBeGreaterThan(1_000);
    process.stdout.write(`erased ${erased.length} people; searched ${searched} documents, messages, keys and logs\n`);
    for (const host of erased) expect(await notesOf(host)).toEqual([null]);
    for (const host of others) expect(await notesOf(host)).toEqual([secretOf(host)]);
  }
}, 1_800_000);

async function notesOf(host: string): Promise<(string | null)[]> {
  const answer = await installation.ask('GET', host, 'scheduling/availability');
  const { schedules } = (await answer.json()) as { schedules: { overrides: { note: string | null }[] }[] };
  return schedules.flatMap(({ overrides }) => overrides.map(({ note }) => note));
}
