import { randomBytes } from 'node:crypto';
import { commitsTopic } from '@candor/contracts';
import { republish } from '@candor/platform';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { eventually } from '../../src/eventually.ts';
import type { ServiceUnderTest } from './service-under-test.ts';
import { services } from './services-under-test.ts';

let world: ReturnType<typeof services>;
beforeEach(() => {
  world = services();
});
afterEach(() => world.clear(), 60_000);

const chat = (n: number | string) => `interviews/chat/${n}`;
const checkpoint = ({ db }: ServiceUnderTest) =>
  db.collection<{ _id: string; position: number }>('checkpoints').findOne({ _id: 'publisher' });

test('published commits arrive in the other log, in order within their stream; private ones stay', async () => {
  const [from, to] = await Promise.all([world.interviews(), world.feedback()]);
  for (let n = 0; n < 20; n++) {
    await from.append(chat(n % 4), [`${n}`, `${n}b`]);
    await from.append('interviews/draft/1', [`private ${n}`]);
  }
  await eventually(async () => expect((await to.all()).length).toBe(20));
  for (let s = 0; s < 4; s++) expect(await to.texts(chat(s))).toEqual(await from.texts(chat(s)));
  const [received] = await to.all();
  const { position: _, ...original } = (await from.all()).find(({ commitId }) => commitId === received?.commitId) ?? { position: 0 };
  expect(received).toMatchObject(original);
  expect(to.kafka.counts).toMatchObject({ received: 20, duplicates: 0, ignored: 0, unreadable: 0 });
  expect(from.kafka.counts).toMatchObject({ published: 20, publishFailures: 0 });
}, 60_000);

test('a service that comes later receives all that was there before', async () => {
  const from = await world.interviews();
  for (let n = 0; n < 30; n++) await from.append(chat(n % 3), [`${n}`]);
  await eventually(async () => expect((await checkpoint(from))?.position).toBe(30));
  const to = await world.feedback();
  await eventually(async () => expect((await to.all()).length).toBe(30));
}, 60_000);

test('commits as large as the log allows go through, many at once and one alone', async () => {
  const from = await world.interviews({ leads: false });
  const large = randomBytes(220_000).toString('hex');
  for (let n = 0; n < 8; n++) await from.append(chat('large'), [large]);
  // Six bytes of JSON for each of these.
  await from.append(chat('escaped'), ['\u0001'.repeat(440_000)]);
  await world.stop(from);
  await world.interviews();
  const to = await world.feedback();
  await eventually(async () => expect((await to.all()).length).toBe(9));
  expect((await to.texts(chat('escaped')))[0]?.length).toBe(440_000);
}, 240_000);

test('what an operator has published again is received as duplicates', async () => {
  const [from, to] = await Promise.all([world.interviews(), world.feedback()]);
  for (let n = 0; n < 10; n++) await from.append(chat(n), ['x']);
  await eventually(async () => expect((await to.all()).length).toBe(10));
  expect(await republish(from.db.collection('checkpoints'), 4)).toBe(true);
  await eventually(() => expect(from.kafka.counts.published).toBe(17));
  // The reader goes back to where the second time began, if it came later than that: never fewer.
  await eventually(() => expect(to.kafka.counts.duplicates).toBeGreaterThanOrEqual(7));
  expect((await to.all()).length).toBe(10);
  expect(await checkpoint(from)).toMatchObject({ position: 10, reached: 10 });
}, 60_000);

test('adding partitions moves no stream, until all is published again', async () => {
  const [from, to] = await Promise.all([world.interviews(), world.feedback()]);
  const topic = commitsTopic('interviews', world.here.prefix);
  const ends = () =>
    world.admin(async (admin) =>
      (await admin.fetchTopicOffsets(topic)).toSorted((a, b) => a.partition - b.partition).map(({ high }) => Number(high)),
    );
  const append = async (from_: number) => {
    for (let n = from_; n < from_ + 40; n++) await from.append(chat(n % 8), [`${n}`]);
  };
  await append(0);
  await eventually(() => expect(from.kafka.counts.published).toBe(40));
  const appending = append(40);
  await world.admin((admin) => admin.createPartitions({ topicPartitions: [{ topic, count: 9 }] }));
  await appending;
  await append(80);
  await eventually(async () => expect((await to.all()).length).toBe(120));
  for (let s = 0; s < 8; s++) expect(await to.texts(chat(s))).toEqual(await from.texts(chat(s)));
  expect(to.kafka.counts.asked).toBe(0);
  expect((await ends()).length).toBe(9);
  expect((await ends()).slice(3).some((end) => end > 0)).toBe(false);

  await republish(from.db.collection('checkpoints'), 1);
  await eventually(async () => expect((await ends()).slice(3).some((end) => end > 0)).toBe(true));
  await append(120);
  await eventually(async () => expect((await to.all()).length).toBe(160), { within: 90_000 });
  for (let s = 0; s < 8; s++) expect(await to.texts(chat(s))).toEqual(await from.texts(chat(s)));
}, 120_000);
