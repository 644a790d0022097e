import { eventually, freePorts } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CompressionTypes, Kafka, type KafkaMessage, logLevel } from 'kafkajs';
import { GenericContainer, type StartedTestContainer, Wait } from 'testcontainers';
import { images } from '../../local/servers/docker.mjs';

/** In ms: on a busy machine. */
const patience = 240_000;

describe(`${images.kafka}, started by Testcontainers`, () => {
  let container: StartedTestContainer;
  let kafka: Kafka;

  beforeAll(async () => {
    // a broker tells its clients where it is, so the port is known before it starts
    const [port = 0] = await freePorts(1);
    container = await new GenericContainer(images.kafka)
      .withEnvironment({
        KAFKA_NODE_ID: '1',
        KAFKA_PROCESS_ROLES: 'broker,controller',
        KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
        KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
        KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
        KAFKA_LISTENERS: 'PLAINTEXT://:9092,CONTROLLER://localhost:9093',
        KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://127.0.0.1:${port}`,
        KAFKA_MESSAGE_MAX_BYTES: '2097152',
        KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
        KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
        KAFKA_HEAP_OPTS: '-Xms64m -Xmx256m',
      })
      .withExposedPorts({ container: 9092, host: port })
      .withWaitStrategy(Wait.forLogMessage('Kafka Server started'))
      .withStartupTimeout(patience)
      .start();
    kafka = new Kafka({ clientId: 'smoke', brokers: [`127.0.0.1:${port}`], logLevel: logLevel.NOTHING });
  });
  afterAll(() => container?.stop());

  test('what is published with every acknowledgement comes back once, in order within its key', async () => {
    const [admin, producer] = [kafka.admin(), kafka.producer({ idempotent: true })];
    const consumer = kafka.consumer({ groupId: 'smoke', maxWaitTimeInMs: 100 });
    await Promise.all([admin.connect(), producer.connect(), consumer.connect()]);
    expect(await admin.createTopics({ topics: [{ topic: 'smoke', numPartitions: 3 }], waitForLeaders: true })).toBe(true);

    // a broker that has just started says so to consumers until it has the topic with their offsets
    await eventually(() => admin.fetchOffsets({ groupId: 'smoke', topics: ['smoke'] }));

    const large = 'x'.repeat(1_500_000);
    const values = [...Array.from({ length: 30 }, (_, n) => `${n}`), large];
    const messages = values.map((value, n) => ({ key: `stream/${n % 3}`, value }));
    await producer.send({ topic: 'smoke', acks: -1, compression: CompressionTypes.GZIP, messages });

    const received: KafkaMessage[] = [];
    await consumer.subscribe({ topic: 'smoke', fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      consumer.on('consumer.crash', ({ payload }) => reject(payload.error));
      const eachMessage = async ({ message }: { message: KafkaMessage }) => {
        received.push(message);
        if (received.length === messages.length) resolve();
      };
      consumer.run({ eachMessage }).catch(reject);
    });
    const of = (key: string) => received.filter((message) => `${message.key}` === key).map(({ value }) => `${value}`);
    for (const key of ['stream/0', 'stream/1', 'stream/2'])
      expect(of(key)).toEqual(messages.filter((message) => message.key === key).map(({ value }) => value));
    await Promise.all([admin.disconnect(), producer.disconnect(), consumer.disconnect()]);
  });
});
