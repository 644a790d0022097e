import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as kafka from '../../../local/servers/kafka.mjs';
import * as mongodb from '../../../local/servers/mongodb.mjs';
import * as redis from '../../../local/servers/redis.mjs';
import type { RunningServer } from '../../../local/servers/server-process.mjs';

export type ServerName = 'mongodb' | 'kafka' | 'redis';

/** Servers of a test's own, to be killed and started again on the same data. */
export class KillableServers {
  readonly #running = new Map<ServerName, RunningServer>();

  private constructor(
    private readonly starts: Readonly<Record<ServerName, () => Promise<RunningServer>>>,
    private readonly folder: (name: ServerName) => string,
  ) {}

  /** `ports`: one each for MongoDB, Kafka, its controller, and Redis. */
  static async start(
    directory: string,
    [first = 0, second = 0, controllerPort = 0, third = 0]: readonly number[],
  ): Promise<KillableServers> {
    const why = { docker: 'this test kills servers, so it starts its own' };
    const [mongod, java, redisServer] = await Promise.all([mongodb.provision(why), kafka.provision(why), redis.provision(why)]);
    const dir = (name: ServerName) => join(directory, name);
    const servers = new KillableServers(
      {
        mongodb: () => mongodb.start({ dir: dir('mongodb'), port: first, binaries: mongod }),
        kafka: () => kafka.start({ dir: dir('kafka'), port: second, controllerPort, binaries: java }),
        redis: () => redis.start({ dir: dir('redis'), port: third, binaries: redisServer }),
      },
      dir,
    );
    await Promise.all([servers.start('mongodb'), servers.start('kafka'), servers.start('redis')]);
    return servers;
  }

  url(name: ServerName): string {
    return this.#running.get(name)?.url ?? '';
  }

  async start(name: ServerName): Promise<void> {
    this.#running.set(name, await this.starts[name]());
  }

  async kill(name: ServerName): Promise<void> {
    await this.#running.get(name)?.kill();
  }

  /** SIGSTOP: it hangs; SIGCONT: it goes on. */
  signal(name: ServerName, signal: 'SIGSTOP' | 'SIGCONT'): void {
    process.kill(this.#running.get(name)?.pid ?? 0, signal);
  }

  /** Starts it with nothing on its disk. */
  async lose(name: ServerName): Promise<void> {
    await this.kill(name);
    await rm(this.folder(name), { recursive: true, force: true });
    await this.start(name);
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#running.values()].map((server) => server.stop()));
  }
}
