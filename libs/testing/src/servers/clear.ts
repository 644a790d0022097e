import type { TestServers } from './test-servers.ts';

// The clients are loaded on use: specs that need only npm import this library too.

/** Drops the databases whose names begin with `<prefix>_`. */
export async function clearMongo({ mongodbUrl }: TestServers, prefix: string): Promise<void> {
  const { mongo } = await import('mongoose').then(({ default: mongoose }) => mongoose);
  const client = await mongo.MongoClient.connect(mongodbUrl, { serverSelectionTimeoutMS: 5_000 });
  try {
    const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true });
    for (const { name } of databases) if (name.startsWith(`${prefix}_`)) await client.db(name).dropDatabase();
  } finally {
    await client.close();
  }
}

/** Deletes the topics and consumer groups whose names begin with `<prefix>.`. */
export async function clearKafka({ kafkaBrokers }: TestServers, prefix: string): Promise<void> {
  const { Kafka, logLevel } = await import('kafkajs').then(({ default: kafkajs }) => kafkajs);
  const admin = new Kafka({ clientId: prefix, brokers: [...kafkaBrokers], logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  try {
    const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(`${prefix}.`));
    if (topics.length > 0) await admin.deleteTopics({ topics });
    const groups = (await admin.listGroups()).groups.map(({ groupId }) => groupId).filter((group) => group.startsWith(`${prefix}.`));
    if (groups.length > 0) await admin.deleteGroups(groups);
  } finally {
    await admin.disconnect();
  }
}

/** Deletes the keys that begin with `<prefix>:`. */
export async function clearRedis({ redisUrl }: TestServers, prefix: string): Promise<void> {
  const { Redis } = await import('ioredis');
  const redis = new Redis(redisUrl, { lazyConnect: true, maxRetriesPerRequest: 1 });
  await redis.connect();
  try {
    for await (const keys of redis.scanStream({ match: `${prefix}:*`, count: 1_000 })) if (keys.length > 0) await redis.unlink(keys);
  } finally {
    redis.disconnect();
  }
}
