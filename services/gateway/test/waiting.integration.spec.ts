import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { services } from '@candor/contracts';
import { createLogger, type RunningService, startService } from '@candor/platform';
import { eventually, type Isolation, isolation } from '@candor/testing';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { SmallService } from './small-service.ts';

jest.setTimeout(180_000);

/** The way to a server, which can be opened and cut. */
class Way {
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  port = 0;

  constructor(private readonly to: { readonly host: string; readonly port: number }) {}

  async open(): Promise<void> {
    const server = createServer((from) => {
      const onward = connect(this.to);
      for (const socket of [from, onward]) {
        this.#sockets.add(socket);
        socket.on('error', () => undefined).on('close', () => [from, onward].map((other) => other.destroy()));
      }
      from.pipe(onward).pipe(from);
    });
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  async cut(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
    if (server) await new Promise((resolve) => server.close(resolve));
  }
}

let here: Isolation;
let way: Way;
let stop: AbortController;
let starting: Promise<RunningService>;
let url: string;
let logs: string[];

beforeEach(async () => {
  here = isolation();
  stop = new AbortController();
  logs = [];
});

afterEach(async () => {
  stop.abort();
  await (await starting.catch(() => undefined))?.close();
  await way.cut();
  await here.clear();
});

const { servers } = isolation();
const [broker = ''] = servers.kafkaBrokers;
const routes = {
  mongodb: { variable: 'MONGODB_URL', url: servers.mongodbUrl },
  kafka: { variable: 'KAFKA_BROKERS', url: `kafka://${broker}` },
  redis: { variable: 'REDIS_URL', url: servers.redisUrl },
} as const;

/** Starts the service so that it can reach one server by `way` only, which is cut. */
async function startWithout(name: keyof typeof routes): Promise<void> {
  const { variable, url: real } = routes[name];
  const target = new URL(real);
  way = new Way({ host: target.hostname, port: Number(target.port) });
  await way.open();
  await way.cut();
  const free = new Way({ host: '', port: 0 });
  await free.open();
  url = `http://127.0.0.1:${free.port}`;
  await free.cut();
  target.port = String(way.port);
  // or the driver would learn the real address from the replica set
  if (name === 'mongodb') target.searchParams.set('directConnection', 'true');
  const env = {
    CANDOR_PREFIX: here.prefix,
    NODE_ENV: 'test',
    MONGODB_URL: servers.mongodbUrl,
    KAFKA_BROKERS: broker,
    REDIS_URL: servers.redisUrl,
    CANDOR_SERVICES: JSON.stringify(Object.fromEntries(services.map((service) => [service, url]))),
    CANDOR_MASTER_KEY: Buffer.alloc(32, 1).toString('base64'),
    [variable]: name === 'kafka' ? target.host : target.toString(),
  };
  const logger = createLogger({ service: 'feedback', logLevel: 'info' }, { write: (line) => void logs.push(line) });
  starting = startService(SmallService, env, { signal: stop.signal, logger });
  starting.catch(() => undefined);
}

const health = async () => {
  const [live, ready] = await Promise.all([fetch(`${url}/health/live`), fetch(`${url}/health/ready`)]);
  const { status, dependencies } = (await ready.json()) as {
    status: string;
    dependencies: { name: string; up: boolean; reason?: string }[];
  };
  return {
    live: live.status,
    ready: ready.status,
    status,
    down: dependencies.filter(({ up }) => !up).map(({ name, reason }) => `${name} ${reason}`),
  };
};

test.each(['mongodb', 'kafka', 'redis'] as const)(
  'a service that finds %s away says so, waits, and goes on when it is there',
  async (name) => {
    await startWithout(name);
    await eventually(async () =>
      expect(await health()).toMatchObject({
        live: 200,
        ready: 503,
        status: 'starting',
        down: [expect.stringMatching(new RegExp(`^${name} (refuses connections|does not answer in time)$`))],
      }),
    );
    await eventually(() => logs.some((line) => /trying until it works/.test(line) && JSON.parse(line).level === 40), {
      what: 'a clear log line',
    });
    expect(logs.join('')).not.toContain('"level":50');
    await way.open();
    await starting;
    await eventually(async () => expect(await health()).toEqual({ live: 200, ready: 200, status: 'ready', down: [] }));
  },
);

test('before the database is there, requests are told to come back', async () => {
  await startWithout('mongodb');
  const answer = await eventually(() => fetch(`${url}/echo`, { method: 'POST' }));
  expect([answer.status, answer.headers.get('retry-after'), ((await answer.json()) as { code: string }).code]).toEqual([
    503,
    '1',
    'service_unavailable',
  ]);
  const page = await fetch(url, { headers: { accept: 'text/html' } });
  expect([page.headers.get('refresh'), await page.text()]).toEqual(['1', expect.stringContaining('is starting')]);
});

test('without Kafka or Redis requests are answered all the same', async () => {
  await startWithout('kafka');
  await eventually(async () => expect((await fetch(`${url}/openapi.json`)).status).toBe(200));
  expect((await health()).ready).toBe(503);
});

test.each(['mongodb', 'kafka', 'redis'] as const)('a start that waits for %s can be ended', async (name) => {
  await startWithout(name);
  await eventually(async () => expect((await health()).down).toHaveLength(1));
  stop.abort();
  await expect(starting).rejects.toThrow(/abort/i);
  await expect(fetch(`${url}/health/live`)).rejects.toThrow();
  expect(logs.join('')).not.toContain('did not stop');
});

test.each(['mongodb', 'redis'] as const)('a service that loses %s is live, names it, and needs no restart', async (name) => {
  await startWithout(name);
  await way.open();
  await starting;
  await eventually(async () => expect((await health()).status).toBe('ready'));
  await way.cut();
  const expected = name === 'mongodb' ? [200, 503, 'unavailable'] : [200, 200, 'degraded'];
  await eventually(async () => expect(Object.values(await health()).slice(0, 3)).toEqual(expected));
  await way.open();
  await eventually(async () => expect((await health()).status).toBe('ready'));
});
