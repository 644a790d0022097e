import { Redis } from 'ioredis';
import type { Admin, Kafka } from 'kafkajs';
import { type Connection, Mongoose } from 'mongoose';
import type { ServiceConfig } from './config.ts';
import type { Dependency } from './health.ts';
import { mongoClientOptions } from './mongo-client-options.ts';
import { names } from './names.ts';

/** Connects a service to its own database; a new connection for every try, since a failed one cannot be used again. */
export async function connectMongo(config: ServiceConfig): Promise<Connection> {
  const connection = new Mongoose().createConnection();
  connection.on('error', () => undefined);
  try {
    await connection.openUri(config.mongodbUrl, {
      dbName: names.database(config.prefix, config.service),
      appName: `candor-${config.service}`,
      ...mongoClientOptions,
      serverSelectionTimeoutMS: 3_000,
      maxPoolSize: 20,
      autoIndex: false,
      autoCreate: false,
    });
    return connection;
  } catch (failure) {
    await connection.destroy().catch(() => undefined);
    throw failure;
  }
}

/** Checks of what a service needs. Each knows how to ask, and has connections of its own only where it must. */
export class Dependencies {
  #connection: Connection | undefined;
  #missing: unknown = new Error('not connected yet');
  #admin: Promise<Admin> | undefined;
  #redis: Redis | undefined;
  #redisFailure: unknown;

  constructor(
    private readonly config: ServiceConfig,
    private readonly kafka: Kafka,
  ) {}

  connected(connection: Connection): void {
    this.#connection = connection;
  }

  /** Why the database could not be connected to last time. */
  notConnected(failure: unknown): void {
    this.#missing = failure;
  }

  get list(): readonly Dependency[] {
    return [
      { name: 'mongodb', vital: true, check: () => this.mongodb() },
      { name: 'kafka', vital: false, check: () => this.brokers() },
      { name: 'redis', vital: false, check: () => this.redis() },
    ];
  }

  async check(name: 'mongodb' | 'kafka' | 'redis'): Promise<void> {
    await this.list.find((dependency) => dependency.name === name)?.check();
  }

  async close(): Promise<void> {
    this.#redis?.disconnect();
    await this.#admin?.then((admin) => admin.disconnect()).catch(() => undefined);
  }

  private async mongodb(): Promise<void> {
    if (!this.#connection?.db) throw this.#missing;
    await this.#connection.db.command({ ping: 1 }, { readPreference: 'primary' });
  }

  private async brokers(): Promise<void> {
    this.#admin ??= this.connectAdmin();
    const admin = await this.#admin;
    await admin.describeCluster().catch((failure: unknown) => {
      this.#admin = undefined;
      void admin.disconnect().catch(() => undefined);
      throw failure;
    });
  }

  private async connectAdmin(): Promise<Admin> {
    const admin = this.kafka.admin({ retry: { retries: 0 } });
    return admin.connect().then(
      () => admin,
      (failure: unknown) => {
        this.#admin = undefined;
        void admin.disconnect().catch(() => undefined);
        throw failure;
      },
    );
  }

  private async redis(): Promise<void> {
    this.#redis ??= this.connectRedis();
    const redis = this.#redis;
    try {
      if (redis.status === 'wait') await redis.connect();
      await redis.ping();
    } catch (failure) {
      throw this.#redisFailure ?? failure;
    }
  }

  private connectRedis(): Redis {
    const redis = new Redis(this.config.redisUrl, {
      lazyConnect: true,
      maxRetriesPerRequest: 0,
      enableOfflineQueue: false,
      connectTimeout: 2_000,
      commandTimeout: 2_000,
      connectionName: `candor-${this.config.service}-health`,
      retryStrategy: (times) => Math.min(2_000, 200 * times),
    });
    redis.on('error', (failure: unknown) => {
      this.#redisFailure = failure;
    });
    return redis;
  }
}
