import { setTimeout as pause } from 'node:timers/promises';
import { commitsTopic } from '@candor/contracts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import kafkajs from 'kafkajs';
import { seeded } from '../log/seeded.ts';
import { Installation } from './installation.ts';
import { judgedInstallation, operate } from './judged-installation.ts';

let installation: Installation;
beforeAll(async () => {
  installation = await Installation.start();
}, 300_000);
afterAll(() => installation?.close(), 120_000);

test('partitions added while services publish change the order of no stream, nor does publishing all of it again to use them', async () => {
  const random = seeded('partitions-added');
  const kafka = new kafkajs.Kafka({ brokers: [installation.servers.url('kafka')], logLevel: kafkajs.logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  const topic = commitsTopic('scheduling', installation.prefix);
  const partitions = async () => (await admin.fetchTopicMetadata({ topics: [topic] })).topics[0]?.partitions.length ?? 0;
  try {
    await installation.underLoad(async () => {
      for (let round = 0; round < 3; round++) {
        await pause(1_000 + random.below(3_000));
        const count = (await partitions()) + 1 + random.below(4);
        await admin.createPartitions({ topicPartitions: [{ topic, count }] });
        expect(await partitions()).toBe(count);
      }
      await pause(5_000);
    });
    await judgedInstallation('partitions added', installation);
    process.stdout.write(await installation.underLoad(() => operate(installation, 'republish', 'scheduling', '--from', '1')));
    await judgedInstallation('published again', installation);
  } finally {
    await admin.disconnect();
  }
}, 1_800_000);
