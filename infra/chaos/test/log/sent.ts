import { commitsTopic } from '@candor/contracts';
import { Kafka, logLevel } from 'kafkajs';
import type { KafkaSettings } from './published-notes.ts';

/** How often Kafka holds the commit at each position of the log. */
export async function positionsSent({ brokers, prefix }: KafkaSettings): Promise<ReadonlyMap<number, number>> {
  const topic = commitsTopic('interviews', prefix);
  const kafka = new Kafka({ brokers: [...brokers], clientId: prefix, logLevel: logLevel.NOTHING });
  const [admin, consumer] = [kafka.admin(), kafka.consumer({ groupId: `${prefix}.counts`, maxWaitTimeInMs: 100 })];
  await Promise.all([admin.connect(), consumer.connect()]);
  try {
    let left = (await admin.fetchTopicOffsets(topic)).reduce((sum, { high, low }) => sum + Number(high) - Number(low), 0);
    const times = new Map<number, number>();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      consumer.on('consumer.crash', ({ payload }) => reject(payload.error));
      const eachMessage = async ({ message }: { message: { headers?: Record<string, unknown> } }) => {
        const position = Number(String(message.headers?.['position']));
        times.set(position, (times.get(position) ?? 0) + 1);
        if (--left === 0) resolve();
      };
      consumer.run({ eachMessage }).catch(reject);
    });
    return times;
  } finally {
    await Promise.all([admin.disconnect(), consumer.disconnect()]);
  }
}
