import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as mongodb from '@candor/local/servers/mongodb';
import type { RunningServer } from '@candor/local/servers/server-process';
import { eventually, freePorts } from '@candor/testing';
import { mongo } from 'mongoose';

export interface MongoServersOptions {
  /** 1, or 3 for a replica set that outlives the death of one. */
  readonly members?: 1 | 3;
}

const why = { docker: 'this test breaks servers, so it starts its own' };
/** Half of what servers take by default: an election is over sooner. */
const elections = { electionTimeoutMillis: 4_000, heartbeatIntervalMillis: 500 };

/** One replica set of a test's own, whose members can be killed and started again on the same data. */
export class MongoServers {
  readonly #running = new Map<number, RunningServer>();

  private constructor(
    private readonly directory: string,
    readonly ports: readonly number[],
    private readonly startAt: (port: number) => Promise<RunningServer>,
  ) {}

  static async start({ members = 1 }: MongoServersOptions = {}): Promise<MongoServers> {
    const [directory, ports, binaries] = await Promise.all([
      mkdtemp(join(tmpdir(), 'candor-chaos-')),
      freePorts(members),
      mongodb.provision(why),
    ]);
    const set = members > 1 ? { set: { ports, settings: elections } } : {};
    const servers = new MongoServers(directory, ports, (port) =>
      mongodb.start({ dir: join(directory, `${port}`), port, binaries, settings: { oplogSize: 64 }, ...set }),
    );
    await Promise.all(ports.map((port) => servers.startMember(port))).catch(async (failure) => {
      await servers.stop();
      throw failure;
    });
    return servers;
  }

  get url(): string {
    return [...this.#running.values()][0]?.url ?? '';
  }

  folder(port: number): string {
    return join(this.directory, `${port}`);
  }

  async startMember(port: number): Promise<void> {
    this.#running.set(port, await this.startAt(port));
  }

  async kill(port: number): Promise<void> {
    await this.#running.get(port)?.kill();
  }

  /** Talks to this member alone, whatever its part in the set. */
  connect(port: number): Promise<mongo.MongoClient> {
    return mongo.MongoClient.connect(`mongodb://127.0.0.1:${port}/?directConnection=true`, { serverSelectionTimeoutMS: 20_000 });
  }

  /** The port of the member that takes writes. */
  primary(among: readonly number[] = this.ports): Promise<number> {
    return eventually(
      async () => {
        for (const port of among) if (await this.isPrimary(port)) return port;
        throw new Error(`none of ${among.join()} is primary`);
      },
      { within: 300_000, every: 100, what: 'an election of a primary' },
    );
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#running.values()].map((server) => server.kill()));
    await rm(this.directory, { recursive: true, force: true });
  }

  private async isPrimary(port: number): Promise<boolean> {
    const client = await this.connect(port).catch(() => undefined);
    try {
      return (await client?.db('admin').command({ hello: 1 }))?.['isWritablePrimary'] === true;
    } catch {
      return false;
    } finally {
      await client?.close();
    }
  }
}
