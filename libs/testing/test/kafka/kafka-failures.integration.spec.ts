import { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Commit, commitsTopic } from '@candor/contracts';
import { names } from '@candor/platform';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Kafka, logLevel } from 'kafkajs';
import { received } from '../../src/contracts/log-under-test.ts';
import { eventually } from '../../src/eventually.ts';
import type { ServiceUnderTest } from './service-under-test.ts';
import { services } from './services-under-test.ts';

let world: ReturnType<typeof services>;
beforeEach(() => {
  world = services();
});
afterEach(() => world.clear(), 60_000);

const chat = (n: number | string) => `interviews/chat/${n}`;
const topic = () => commitsTopic('interviews', world.here.prefix);
const unreadable = ({ db }: ServiceUnderTest) => db.collection('unreadable_messages').find().sort({ reason: 1 }).toArray();

async function put(...values: (Commit | string | null)[]): Promise<void> {
  const producer = world.kafka.producer();
  await producer.connect();
  const messages = values.map((value) => ({
    key: 'k',
    partition: 0,
    value: typeof value === 'object' && value ? JSON.stringify(value) : value,
  }));
  await producer.send({ topic: topic(), messages });
  await producer.disconnect();
}

/** A Kafka client whose network can be cut. */
function cuttable() {
  const sockets = new Set<Socket>();
  let cut = false;
  const kafka = new Kafka({
    brokers: [...world.here.servers.kafkaBrokers],
    logLevel: logLevel.NOTHING,
    retry: { initialRetryTime: 50, maxRetryTime: 200, retries: 2 },
    socketFactory: ({ host, port, onConnect }) => {
      const socket = new Socket();
      sockets.add(socket.on('close', () => sockets.delete(socket)));
      if (cut) setImmediate(() => socket.destroy(new Error('cut')));
      else socket.connect({ host, port }, onConnect);
      return socket;
    },
  });
  return {
    kafka,
    cut() {
      cut = true;
      for (const socket of sockets) socket.destroy(new Error('cut'));
    },
    mend() {
      cut = false;
    },
  };
}

test('messages that cannot be taken in are put aside, and the stream goes on', async () => {
  const to = await world.feedback();
  const { commitId: _, ...half } = received(chat(2), 1);
  await eventually(() => expect(to.kafka.counts.joined).toBe(true));
  await put(received(chat(1), 1), 'no json', null, JSON.stringify(half), received('feedback/note/1', 1), {
    ...received(chat(3), 1),
    to: 4,
  });
  await put({ ...received(chat(1), 1), commitId: 'another' }, received('interviews/other/1', 1), received(chat(1), 2));
  await eventually(async () => expect(await to.texts(chat(1))).toEqual(['1', '2']));
  // what is left of a batch is put aside after the rest was taken in
  await eventually(async () =>
    expect((await unreadable(to)).map(({ offset, reason }) => `${offset} ${reason}`).toSorted()).toEqual([
      expect.stringMatching(/^1 not a commit/),
      expect.stringMatching(/^2 not a commit/),
      expect.stringMatching(/^3 not a commit: commitId /),
      expect.stringMatching(/^4 claims the stream feedback\/note\/1/),
      expect.stringMatching(/^5 has 1 events for versions 1 to 4/),
      expect.stringMatching(/^6 interviews\/chat\/1 at 1: commit another arrived/),
    ]),
  );
  await eventually(() => expect(to.kafka.counts).toMatchObject({ unreadable: 6, ignored: 1 }));
  expect((await to.all()).length).toBe(2);
}, 60_000);

test('what was put aside is tried again at the next start', async () => {
  const to = await world.feedback();
  await put('x');
  await eventually(async () => expect((await unreadable(to)).length).toBe(1));
  await world.stop(to);
  const next = await world.feedback({ leads: false });
  await next.db.collection('unreadable_messages').updateOne({}, { $set: { value: Buffer.from(JSON.stringify(received(chat(1), 1))) } });
  await world.stop(next);
  const last = await world.feedback();
  await eventually(async () => expect(await last.texts(chat(1))).toEqual(['1']));
  expect(await unreadable(last)).toEqual([]);
}, 60_000);

test('a gap is asked for and filled; other streams do not wait', async () => {
  const from = await world.interviews();
  for (let n = 1; n <= 5; n++) await from.append(chat('gap'), [`${n}`]);
  await eventually(() => expect(from.kafka.counts.published).toBe(5));
  const asked = () => to.kafka.counts.asked;
  const to = await world.feedback({
    intercept: (log) => ({
      receive: (commits) => log.receive(asked() > 0 ? commits : commits.filter(({ from: version }) => version === 1 || version > 3)),
    }),
  });
  await eventually(async () => expect((await to.texts(chat('gap'))).length).toBeGreaterThan(0));
  await from.append(chat('other'), ['1']);
  await eventually(async () => expect(await to.texts(chat('other'))).toEqual(['1']));
  await eventually(async () => expect(await to.texts(chat('gap'))).toEqual(['1', '2', '3', '4', '5']));
  expect(asked()).toBeGreaterThan(0);
  expect(from.kafka.counts.answered).toBeGreaterThanOrEqual(4);
}, 60_000);

test('a topic that Kafka lost is filled again, and read anew by those who were in the middle of it', async () => {
  const [from, to] = await Promise.all([world.interviews(), world.feedback()]);
  for (let n = 0; n < 60; n++) await from.append(chat(n % 6), [`${n}`]);
  await eventually(async () => expect((await to.all()).length).toBe(60));
  await world.admin((admin) => admin.deleteTopics({ topics: [topic()] }));
  for (let n = 60; n < 90; n++) await from.append(chat(n % 6), [`${n}`]);
  await eventually(async () => expect((await to.all()).length).toBe(90), { within: 90_000 });
  expect(from.kafka.counts.losses).toBeGreaterThan(0);
  const later = await world.feedback({ service: 'analytics', streams: [] });
  await eventually(async () => expect((await later.all()).length).toBe(90));
}, 90_000);

test('a reader whose offset outlived the topic does not skip what was put before it', async () => {
  const [from, to] = await Promise.all([world.interviews(), world.feedback()]);
  for (let n = 0; n < 30; n++) await from.append(chat(n % 6), [`${n}`]);
  await eventually(async () => expect((await to.all()).length).toBe(30));
  await world.stop(to);
  await world.admin((admin) => admin.deleteTopics({ topics: [topic()] }));
  for (let n = 30; n < 60; n++) await from.append(chat(n % 6), [`${n}`]);
  const ends = await eventually(async () => {
    const offsets = await world.admin((admin) => admin.fetchTopicOffsets(topic()));
    expect(offsets.reduce((sum, { high }) => sum + Number(high), 0)).toBeGreaterThanOrEqual(60);
    return offsets;
  });
  const groupId = names.consumerGroup(world.here.prefix, 'feedback');
  const partitions = ends.map(({ partition, high }) => ({ partition, offset: high }));
  await world.admin((admin) => admin.setOffsets({ groupId, topic: topic(), partitions }));
  const again = await world.feedback();
  await eventually(() => expect(again.kafka.counts.joined).toBe(true));
  for (let n = 60; n < 90; n++) await from.append(chat(n % 6), [`${n}`]);
  await eventually(async () => expect((await again.all()).length).toBe(90));
  expect(again.kafka.counts.asked).toBe(0);
}, 90_000);

test('a broker that is away delays publishing and receiving, and nothing else', async () => {
  const network = cuttable();
  const other = cuttable();
  const from = await world.interviews({ parts: { kafka: network.kafka } });
  const to = await world.feedback({ parts: { kafka: other.kafka } });
  const append = async (first: number) => {
    for (let n = first; n < first + 50; n++) await from.append(chat(n % 5), [`${n}`]);
  };
  await append(0);
  await eventually(async () => expect((await to.all()).length).toBe(50));
  network.cut();
  other.cut();
  await append(50);
  await eventually(async () => expect((await from.all()).length).toBe(100));
  await eventually(() => expect([from.kafka.counts.publishFailures > 0, to.kafka.counts.consumerCrashes > 0]).toEqual([true, true]));
  await sleep(1_000);
  await append(100);
  network.mend();
  other.mend();
  await eventually(async () => expect((await to.all()).length).toBe(150), { within: 90_000 });
  for (let s = 0; s < 5; s++) expect(await to.texts(chat(s))).toEqual(await from.texts(chat(s)));
}, 90_000);

test('while the log cannot be written nothing is committed and nothing spins; then it goes on', async () => {
  const from = await world.interviews();
  let away = true;
  let tries = 0;
  const to = await world.feedback({
    intercept: (log) => ({
      receive: (commits) => {
        tries++;
        return away ? Promise.reject(new Error('MongoDB is away')) : log.receive(commits);
      },
    }),
  });
  for (let n = 0; n < 12; n++) await from.append(chat(n), ['1']);
  await eventually(() => expect(tries).toBeGreaterThan(3));
  const before = tries;
  await sleep(1_000);
  expect(tries - before).toBeLessThan(20);
  expect(
    await world.admin((admin) => admin.fetchOffsets({ groupId: names.consumerGroup(world.here.prefix, 'feedback'), topics: [topic()] })),
  ).toMatchObject([{ partitions: [{ offset: '-1' }, { offset: '-1' }, { offset: '-1' }] }]);
  away = false;
  await eventually(async () => expect((await to.all()).length).toBe(12));
}, 60_000);

test('readers that come and go in the middle of slow batches lose nothing', async () => {
  const from = await world.interviews();
  const slow = (log: { receive(commits: readonly Commit[]): Promise<{ inserted: number; duplicates: number }> }) => ({
    receive: async (commits: readonly Commit[]) => {
      await sleep(200);
      return log.receive(commits);
    },
  });
  const appending = (async () => {
    for (let n = 0; n < 300; n++) await from.append(chat(n % 12), [`${n}`]);
  })();
  const first = await world.feedback({ intercept: slow });
  await sleep(500);
  const second = await world.feedback({ intercept: slow });
  await sleep(1_500);
  await world.stop(first);
  const third = await world.feedback({ intercept: slow });
  await appending;
  await sleep(500);
  await world.stop(second);
  await eventually(async () => expect((await third.all()).length).toBe(300), { within: 90_000 });
  for (let s = 0; s < 12; s++) expect(await third.texts(chat(s))).toEqual(await from.texts(chat(s)));
}, 120_000);
