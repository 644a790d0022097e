import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { GenericContainer, type StartedTestContainer } from 'testcontainers';
import { images } from '../../local/servers/docker.mjs';

/** In ms: on a busy machine. */
const patience = 240_000;

describe(`${images.redis}, started by Testcontainers`, () => {
  let container: StartedTestContainer;
  const connection = () => ({ host: container.getHost(), port: container.getMappedPort(6379), maxRetriesPerRequest: null });

  beforeAll(async () => {
    container = await new GenericContainer(images.redis)
      .withCommand(['redis-server', '--appendonly', 'yes', '--save', '', '--maxmemory-policy', 'noeviction'])
      .withExposedPorts(6379)
      .withStartupTimeout(patience)
      .start();
  });
  afterAll(() => container?.stop());

  test('never throws away what BullMQ stores', async () => {
    const redis = new Redis(connection());
    expect(await redis.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
    redis.disconnect();
  });

  test('runs a job that was asked for before it was restarted', async () => {
    const queue = new Queue('smoke', { connection: connection() });
    await queue.add('remind', { person: 'ana' }, { jobId: 'remind-ana', delay: 200 });
    await queue.add('remind', { person: 'again' }, { jobId: 'remind-ana', delay: 200 });
    await queue.close();
    await container.restart();
    const ran: unknown[] = [];
    let worker: Worker | undefined;
    await new Promise<void>((resolve) => {
      worker = new Worker('smoke', async ({ data }) => void ran.push(data), { connection: connection() });
      worker.on('completed', () => resolve());
    });
    await worker?.close();
    expect(ran).toEqual([{ person: 'ana' }]);
  });
});
