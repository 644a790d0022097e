import type { Isolation } from './isolation.ts';
import type { TestServers } from './test-servers.ts';

// The clients are loaded on use: specs that need only npm import this library too.

export interface Stored {
  /** `mongodb t1-ab_feedback.commits`, `kafka t1-ab.feedback.commits`, `redis t1-ab:feedback:…` */
  readonly place: string;
  /** As text, with binary content in Latin-1. */
  readonly text: string;
}

/** All that an installation keeps on its servers, to search for what must not be there. */
export async function* everythingStored({ servers, prefix }: Pick<Isolation, 'servers' | 'prefix'>): AsyncGenerator<Stored> {
  yield* inMongo(servers, prefix);
  yield* inKafka(servers, prefix);
  yield* inRedis(servers, prefix);
}

async function* inMongo({ mongodbUrl }: TestServers, prefix: string): AsyncGenerator<Stored> {
  const { mongo } = await import('mongoose').then(({ default: mongoose }) => mongoose);
  const client = await mongo.MongoClient.connect(mongodbUrl, { serverSelectionTimeoutMS: 5_000 });
  try {
    const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true });
    for (const { name } of databases.filter((database) => database.name.startsWith(`${prefix}_`)))
      for (const collection of await client.db(name).collections())
        for await (const document of collection.find())
          yield { place: `mongodb ${collection.namespace}`, text: Buffer.from(mongo.BSON.serialize(document)).toString('latin1') };
  } finally {
    await client.close();
  }
}

async function* inKafka({ kafkaBrokers }: TestServers, prefix: string): AsyncGenerator<Stored> {
  const { Kafka, logLevel } = await import('kafkajs').then(({ default: kafkajs }) => kafkajs);
  const kafka = new Kafka({ clientId: prefix, brokers: [...kafkaBrokers], logLevel: logLevel.NOTHING });
  const [admin, consumer] = [kafka.admin(), kafka.consumer({ groupId: `${prefix}.search`, maxWaitTimeInMs: 100 })];
  await Promise.all([admin.connect(), consumer.connect()]);
  try {
    const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(`${prefix}.`));
    const left = new Map<string, number>();
    for (const topic of topics)
      for (const { partition, low, high } of await admin.fetchTopicOffsets(topic))
        if (Number(high) > Number(low)) left.set(`${topic} ${partition}`, Number(high));
    if (left.size === 0) return;
    const found: Stored[] = [];
    await consumer.subscribe({ topics, fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      consumer.on('consumer.crash', ({ payload }) => reject(payload.error));
      const eachBatch = async ({ batch }: { batch: { topic: string; partition: number; messages: unknown[]; lastOffset(): string } }) => {
        for (const message of batch.messages as { key: Buffer | null; value: Buffer | null; headers?: unknown }[])
          found.push({ place: `kafka ${batch.topic}`, text: [message.key, message.value, JSON.stringify(message.headers)].join('\n') });
        const partition = `${batch.topic} ${batch.partition}`;
        if (Number(batch.lastOffset()) + 1 >= (left.get(partition) ?? 0)) left.delete(partition);
        if (left.size === 0) resolve();
      };
      // without a trace: who searches again begins at the beginning again
      consumer.run({ eachBatch, autoCommit: false }).catch(reject);
    });
    yield* found;
  } finally {
    await Promise.all([admin.disconnect(), consumer.disconnect()]);
  }
}

async function* inRedis({ redisUrl }: TestServers, prefix: string): AsyncGenerator<Stored> {
  const { Redis } = await import('ioredis');
  const redis = new Redis(redisUrl, { lazyConnect: true, maxRetriesPerRequest: 1 });
  await redis.connect();
  const reading: Readonly<Record<string, (key: string) => Promise<unknown>>> = {
    string: (key) => redis.get(key),
    hash: (key) => redis.hgetall(key),
    list: (key) => redis.lrange(key, 0, -1),
    set: (key) => redis.smembers(key),
    zset: (key) => redis.zrange(key, '0', '-1'),
    stream: (key) => redis.xrange(key, '-', '+'),
  };
  try {
    for await (const keys of redis.scanStream({ match: `${prefix}:*`, count: 1_000 }))
      for (const key of keys as string[]) {
        const type = await redis.type(key);
        if (type === 'none') continue;
        const read = reading[type];
        if (!read) throw new Error(`cannot search ${key}, a ${type}`);
        yield { place: `redis ${key}`, text: JSON.stringify(await read(key)) };
      }
  } finally {
    redis.disconnect();
  }
}
