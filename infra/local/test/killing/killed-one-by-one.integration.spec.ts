import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { AnalyticsModule } from '@candor/analytics';
import { type ServiceName, type StoredEvent, services } from '@candor/contracts';
import { InterviewsModule } from '@candor/interviews';
import { auditLog, auditRows, type CommitDocument, issueToken, MongoEventLog, names, type ServiceModule } from '@candor/platform';
import { SchedulingModule } from '@candor/scheduling';
import { eventually, freePorts } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { type Acknowledged, type Counts, sendCommands } from './commands.ts';
import { KillableServers, type ServerName } from './killable-servers.ts';
import { ServiceProcesses } from './service-processes.ts';

jest.setTimeout(1_200_000);

const prefix = 'killed';
const masterKey = randomBytes(32);
const hosts = Array.from({ length: 50 }, (_, n) => `host${n}`);
const readers: readonly ServiceModule[] = [SchedulingModule, InterviewsModule, AnalyticsModule];

describe('an installation whose processes and servers are killed under load, one after the other', () => {
  let directory: string;
  let servers: KillableServers;
  let processes: ServiceProcesses;
  let urls: Record<ServiceName, string>;
  let client: mongo.MongoClient;
  let acknowledged: readonly Acknowledged[];
  const tokens: Record<string, string> = {};
  const counts: Counts = { sent: 0, retried: 0 };

  const database = (service: ServiceName) => client.db(names.database(prefix, service));
  const commitsOf = (service: ServiceName) => database(service).collection<CommitDocument>('commits');
  const ask = (method: string, host: string, path: string, body?: unknown) =>
    fetch(`${urls.gateway}/api/${path}`, {
      method,
      headers: { authorization: `Bearer ${tokens[host]}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'candor-killed-'));
    const ports = await freePorts(9);
    servers = await KillableServers.start(directory, ports);
    urls = Object.fromEntries(services.map((service, n) => [service, `http://127.0.0.1:${ports[4 + n]}`])) as Record<ServiceName, string>;
    const env = {
      MONGODB_URL: servers.url('mongodb'),
      KAFKA_BROKERS: servers.url('kafka'),
      REDIS_URL: servers.url('redis'),
      CANDOR_PREFIX: prefix,
      CANDOR_SERVICES: JSON.stringify(urls),
      CANDOR_MASTER_KEY: masterKey.toString('base64'),
      CANDOR_LOG_LEVEL: 'info',
      KAFKAJS_NO_PARTITIONER_WARNING: '1',
    };
    processes = new ServiceProcesses(env, urls, directory);
    for (const service of services) processes.start(service);
    await Promise.all(services.map((service) => processes.ready(service)));
    client = await mongo.MongoClient.connect(servers.url('mongodb'));
    await renewTokens();
    for (const host of hosts) {
      const work = { name: 'Work', zone: 'Europe/London', weeklyHours: { monday: [{ start: '09:00', end: '17:00' }] } };
      expect((await ask('PUT', host, 'scheduling/availability/schedules/work', work)).status).toBe(200);
    }
    const renewing = setInterval(() => void renewTokens().catch(() => undefined), 60_000);
    acknowledged = await underLoad(killEverythingOnce).finally(() => clearInterval(renewing));
    await settled();
    await renewTokens();
  });

  afterAll(async () => {
    await client?.close();
    await processes?.stop();
    await servers?.stop();
    await rm(directory, { recursive: true, force: true });
  });

  /** They are good for five minutes. */
  async function renewTokens(): Promise<void> {
    const now = new Date().toISOString();
    const memberships = [{ organization: 'acme', role: 'interviewer' as const }];
    for (const host of hosts) tokens[host] = await issueToken({ client, prefix, masterKey, now }, { person: host, memberships });
  }

  async function underLoad(work: () => Promise<void>): Promise<readonly Acknowledged[]> {
    const stopping = new AbortController();
    const sending = sendCommands(urls.gateway, tokens, stopping.signal, counts);
    await pause(2_000);
    await work();
    await pause(2_000);
    stopping.abort();
    return sending;
  }

  async function killEverythingOnce(): Promise<void> {
    for (const service of services) {
      await processes.kill(service);
      await pause(1_000);
      processes.start(service);
      await processes.ready(service);
      await pause(1_000);
    }
    for (const server of ['redis', 'kafka', 'mongodb'] satisfies ServerName[]) {
      await servers.kill(server);
      await pause(1_500);
      await servers.start(server);
      await Promise.all(services.map((service) => processes.ready(service)));
      await pause(1_000);
    }
  }

  /** Everything that was set off has been done: all logs read, all jobs run. */
  async function settled(): Promise<void> {
    const sent = await commitsOf('scheduling').countDocuments({ stream: /^scheduling\/availability\// });
    await eventually(
      async () => {
        for (const { service } of readers) {
          expect([service, await commitsOf(service).countDocuments({ stream: /^scheduling\/availability\// })]).toEqual([service, sent]);
          expect([service, await commitsOf(service).countDocuments({ pos: null })]).toEqual([service, 0]);
          const last = await commitsOf(service)
            .find({ pos: { $gt: 0 } })
            .sort({ pos: -1 })
            .limit(1)
            .next();
          const end = last ? (last.pos ?? 0) + last.to - last.from : 0;
          const behind = { position: { $lt: end }, replacedBy: { $exists: false } };
          expect([service, await database(service).collection('checkpoints').find(behind).toArray()]).toEqual([service, []]);
          expect([
            service,
            await database(service)
              .collection('pending_jobs')
              .find({ repeats: { $exists: false } })
              .toArray(),
          ]).toEqual([service, []]);
        }
      },
      { within: 240_000, every: 250, what: 'every service reading every log to its end' },
    );
    process.stdout.write(
      `commands acknowledged ${acknowledged.length} of ${counts.sent}, sent again ${counts.retried} times; commits ${sent}\n`,
    );
  }

  test('answered every command, some of them only when they were sent again', () => {
    expect(acknowledged).toHaveLength(counts.sent);
    expect(counts.sent).toBeGreaterThan(500);
    expect(counts.retried).toBeGreaterThan(0);
    expect(processes.dead()).toEqual([]);
  });

  test('has each acknowledged command in the log once, where its answer said, and nothing else', async () => {
    const stored: string[] = [];
    for await (const { stream, from, events } of commitsOf('scheduling').find({ 'events.type': 'BuffersSet' })) {
      const { beforeMinutes, afterMinutes } = (events[0] as StoredEvent).data as Acknowledged;
      stored.push(`${stream}@${from} ${beforeMinutes}/${afterMinutes}`);
    }
    const told = acknowledged.map((it) => `scheduling/availability/acme/${it.host}@${it.version} ${it.beforeMinutes}/${it.afterMinutes}`);
    expect(stored.sort()).toEqual(told.sort());
  });

  test('has brought the same commits to every service that reads them, once', async () => {
    const brought = async (service: ServiceName) =>
      (
        await commitsOf(service)
          .find({ stream: /^scheduling\/availability\// })
          .toArray()
      )
        .map(({ stream, from, commitId }) => `${stream}@${from} ${commitId}`)
        .sort();
    const sent = await brought('scheduling');
    expect(new Set(sent).size).toBe(sent.length);
    expect(await brought('interviews')).toEqual(sent);
    expect(await brought('analytics')).toEqual(sent);
  });

  test.each(readers.map((module) => [module.service, module] as const))('has a sound log and sound rows in %s', async (service, module) => {
    expect(await auditLog(commitsOf(service))).toMatchObject({ faults: [], waiting: 0 });
    const log = new MongoEventLog(commitsOf(service), client, {} as never, { ring: () => undefined } as never);
    for (const projection of module.projections) {
      const { checked, different } = await auditRows(projection, { db: database(service), log }, 1_000);
      expect({ projection: projection.name, different }).toEqual({ projection: projection.name, different: [] });
      expect(checked).toBeGreaterThanOrEqual(projection.name === 'erasures' ? 0 : 1);
    }
    expect(await database(service).collection('parked').countDocuments()).toBe(0);
  });

  test('shows every host what was set last, in every service', async () => {
    for (const host of hosts) {
      const last = acknowledged.filter((it) => it.host === host).sort((a, b) => b.version - a.version)[0] as Acknowledged;
      const after = `after=scheduling/availability/acme/${host}@${last.version}`;
      const own = await ask('GET', host, `scheduling/availability?${after}`);
      expect(await own.json()).toMatchObject({
        buffers: { beforeMinutes: last.beforeMinutes, afterMinutes: last.afterMinutes },
        version: last.version,
      });
      expect((await ask('GET', host, `interviews/host-hours/${host}?${after}`)).status).toBe(200);
      expect((await ask('GET', host, `analytics/availability-supply?${after}`)).status).toBe(200);
    }
  });
});
