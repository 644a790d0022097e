import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type ServiceName, services } from '@candor/contracts';
import { issueToken, mongoClientOptions, names } from '@candor/platform';
import { freePorts } from '@candor/testing';
import { mongo } from 'mongoose';
import type { Done } from '../../oracle/checks.mjs';
import { type Acknowledged, type Counts, sendCommands } from './commands.ts';
import { KillableServers } from './killable-servers.ts';
import { ServiceProcesses } from './service-processes.ts';

const prefix = 'broken';
const tokensLastMs = 60_000;

/** All of Candor with servers of its own, each service a process of its own: everything can be killed, stopped and started again. */
export class Installation {
  readonly counts: Counts = { sent: 0, retried: 0 };
  readonly prefix = prefix;
  readonly hosts = Array.from({ length: 50 }, (_, n) => `host${n}`);
  readonly #tokens: Record<string, string> = {};
  /** A row may take longer than a token is good for, on a busy machine. */
  readonly #renewing = setInterval(() => void this.renewTokens().catch(() => undefined), tokensLastMs);
  readonly #schedules: Done[] = [];
  readonly #acknowledged: Acknowledged[] = [];
  readonly #masterKey: Buffer;

  private constructor(
    readonly directory: string,
    readonly servers: KillableServers,
    readonly processes: ServiceProcesses,
    readonly client: mongo.MongoClient,
    /** What services and the operator's command are told. */
    readonly env: Readonly<Record<string, string>>,
    private readonly urls: Readonly<Record<ServiceName, string>>,
  ) {
    this.#masterKey = Buffer.from(env['CANDOR_MASTER_KEY'] ?? '', 'base64');
  }

  /** Each host has a schedule. */
  static async start(): Promise<Installation> {
    const directory = await mkdtemp(join(tmpdir(), 'candor-broken-'));
    const ports = await freePorts(9);
    const servers = await KillableServers.start(directory, ports);
    const urls = Object.fromEntries(services.map((service, n) => [service, `http://127.0.0.1:${ports[4 + n]}`])) as Record<
      ServiceName,
      string
    >;
    const env = {
      MONGODB_URL: servers.url('mongodb'),
      KAFKA_BROKERS: servers.url('kafka'),
      REDIS_URL: servers.url('redis'),
      CANDOR_PREFIX: prefix,
      CANDOR_SERVICES: JSON.stringify(urls),
      CANDOR_MASTER_KEY: randomBytes(32).toString('base64'),
      CANDOR_LOG_LEVEL: 'info',
      KAFKAJS_NO_PARTITIONER_WARNING: '1',
    };
    const processes = new ServiceProcesses(env, urls, directory);
    const client = await mongo.MongoClient.connect(servers.url('mongodb'), mongoClientOptions);
    const installation = new Installation(directory, servers, processes, client, env, urls);
    await installation.startServices();
    await installation.#begin();
    return installation;
  }

  database = (service: ServiceName): mongo.Db => this.client.db(names.database(prefix, service));

  async startServices(): Promise<void> {
    for (const service of services) this.processes.start(service);
    await this.ready();
  }

  ready = async (): Promise<void> => void (await Promise.all(services.map((service) => this.processes.ready(service))));

  /** Asks the gateway as this host. */
  ask(method: string, host: string, path: string, body?: unknown): Promise<Response> {
    return fetch(`${this.urls.gateway}/api/${path}`, {
      method,
      headers: { authorization: `Bearer ${this.#tokens[host]}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  /** These hosts send commands, again and again until they are answered, from before `work` begins until after it is done. */
  async underLoad<T>(work: () => Promise<T>, hosts: readonly string[] = this.hosts): Promise<T> {
    const stopping = new AbortController();
    const sending = sendCommands({ gateway: this.urls.gateway, hosts, tokens: this.#tokens }, stopping.signal, this.counts);
    try {
      await pause(2_000);
      const done = await work();
      await pause(2_000);
      return done;
    } finally {
      stopping.abort();
      this.#acknowledged.push(...(await sending));
      await this.renewTokens();
    }
  }

  get acknowledged(): readonly Acknowledged[] {
    return this.#acknowledged;
  }

  /** What clients were told, for the oracle. */
  get told(): readonly Done[] {
    return [
      ...this.#schedules,
      ...this.#acknowledged.map(({ host, version, beforeMinutes, afterMinutes }): Done => {
        const content = contentOf(host, beforeMinutes, afterMinutes);
        return { told: 'done', key: content, stream: streamOf(host), from: version, to: version, content };
      }),
    ];
  }

  /** They are good for five minutes. */
  async renewTokens(): Promise<void> {
    const installation = { client: this.client, prefix, masterKey: this.#masterKey, now: new Date().toISOString() };
    const memberships = [{ organization: 'acme', role: 'interviewer' as const }];
    for (const host of this.hosts) this.#tokens[host] = await issueToken(installation, { person: host, memberships });
  }

  async close(): Promise<void> {
    clearInterval(this.#renewing);
    await this.client.close();
    await this.processes.stop();
    await this.servers.stop();
    await rm(this.directory, { recursive: true, force: true });
  }

  async #begin(): Promise<void> {
    await this.renewTokens();
    const work = { name: 'Work', zone: 'Europe/London', weeklyHours: { monday: [{ start: '09:00', end: '17:00' }] } };
    for (const host of this.hosts) {
      const answer = await this.ask('PUT', host, 'scheduling/availability/schedules/work', work);
      const text = await answer.text();
      if (answer.status !== 200) throw new Error(`the schedule of ${host} was answered ${answer.status}: ${text}`);
      const content = contentOf(host);
      this.#schedules.push({ told: 'done', key: content, stream: streamOf(host), from: 1, to: JSON.parse(text).version, content });
    }
  }
}

export const streamOf = (host: string): string => `scheduling/availability/acme/${host}`;

/** What tells a host's commands apart: no two set the same buffers. */
export const contentOf = (host: string, beforeMinutes?: number, afterMinutes?: number): string =>
  beforeMinutes === undefined ? `${host}'s schedule` : `${host}'s buffers ${beforeMinutes}/${afterMinutes}`;
