import { commitsTopic, republishTopic, type ServiceName } from '@candor/contracts';
import type { Admin, ITopicConfig, Kafka } from 'kafkajs';

/** The largest record batch; a commit has at most 512 kB. */
const batchBytes = 2_000_000;

export interface TopicNames {
  readonly prefix: string;
  readonly service: ServiceName;
  /** The services whose commits this one receives. */
  readonly from: readonly ServiceName[];
}

/** The topics of a service and of those it listens to: whoever comes first creates them. */
export const topicsOf = ({ prefix, service, from }: TopicNames, partitions = 6): readonly ITopicConfig[] =>
  [service, ...from].flatMap((name) => [commits(commitsTopic(name, prefix), partitions), requests(republishTopic(name, prefix))]);

/** Creates what is missing. Several services may do so at once, and again at every start. */
export async function ensureTopics(kafka: Kafka, topics: readonly ITopicConfig[]): Promise<void> {
  await withAdmin(kafka, async (admin) => {
    const known = new Set(await admin.listTopics());
    const missing = topics.filter(({ topic }) => !known.has(topic));
    // One request each: in a request for several, one that exists by now would fail the others.
    for (const topic of missing) await admin.createTopics({ topics: [topic], waitForLeaders: true });
  });
}

/** The offset after the last message, per partition. */
export async function endOffsets(kafka: Kafka, topic: string): Promise<readonly number[]> {
  return withAdmin(kafka, async (admin) => {
    const offsets: number[] = [];
    for (const { partition, high } of await admin.fetchTopicOffsets(topic)) offsets[partition] = Number(high);
    return offsets;
  });
}

async function withAdmin<T>(kafka: Kafka, work: (admin: Admin) => Promise<T>): Promise<T> {
  const admin = kafka.admin();
  try {
    await admin.connect();
    return await work(admin);
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
}

// Kept for ever by default, so that a service added later reads everything. With a shorter retention, or after a loss,
// `republish` fills the topic from the log.
const commits = (topic: string, numPartitions: number): ITopicConfig => ({
  topic,
  numPartitions,
  configEntries: [
    { name: 'max.message.bytes', value: String(batchBytes) },
    { name: 'retention.ms', value: '-1' },
    { name: 'retention.bytes', value: '-1' },
    { name: 'cleanup.policy', value: 'delete' },
  ],
});

/** A gap that lasts is asked for again and again, so that old requests are worth nothing. */
const requests = (topic: string): ITopicConfig => ({
  topic,
  numPartitions: 1,
  configEntries: [{ name: 'retention.ms', value: String(24 * 60 * 60 * 1000) }],
});
