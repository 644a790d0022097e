import { AnalyticsModule } from '@candor/analytics';
import { FeedbackModule } from '@candor/feedback';
import { GatewayModule } from '@candor/gateway';
import { InterviewsModule } from '@candor/interviews';
import { Links } from '@candor/platform';
import { SchedulingModule } from '@candor/scheduling';
import { eventually, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Door } from '../src/filling/door.ts';
import { fill } from '../src/filling/fill.ts';
import { release } from '../src/filling/releasing.ts';
import { erase, type MadeUp } from '../src/filling/removing.ts';
import { bookedAhead } from '../src/plan/booked-ahead.ts';
import { manifestOf } from '../src/plan/manifest.ts';
import { plannedYear } from '../src/plan/planned-year.ts';

jest.setTimeout(900_000);

const now = '2026-03-02T09:00:00.000Z';
const patience = { every: 300, within: 600_000 };
const services = ['gateway', 'scheduling', 'interviews', 'feedback'] as const;
const year = plannedYear({ seed: 4, conversations: 16, candidates: 10, lastDay: '2026-02-27' });
let it: TestInstallation;
let people: readonly MadeUp[];

const door = (): Door => {
  const masterKey = Buffer.from(it.env['CANDOR_MASTER_KEY'] ?? '', 'base64');
  const authority = { client: it.database('gateway').client as never, prefix: it.prefix, masterKey };
  return new Door({ address: it.url('gateway'), links: new Links(masterKey), authority, now: () => now, filling: 'spec' });
};
const commits = (service: (typeof services)[number]) =>
  it
    .database(service)
    .collection<{ stream: string; at: string; events: { type: string; meta: { origin: string; occurredAt: string } }[] }>('commits');
const counted = async () => Promise.all(services.map((service) => commits(service).countDocuments({ 'events.0': { $exists: true } })));

beforeAll(async () => {
  it = await startServices([GatewayModule, SchedulingModule, InterviewsModule, FeedbackModule, AnalyticsModule], { testClock: now });
  people = await fill(door(), year, () => undefined);
});
afterAll(() => it?.close());

test('a year comes in through the commands of people, and every event says that it was made up', async () => {
  for (const service of services) {
    const events = (await commits(service).find().toArray()).flatMap((commit) => commit.events ?? []);
    expect(events.length).toBeGreaterThan(0);
    expect(events.filter(({ meta }) => meta.origin !== 'demo').map(({ type }) => `${service} ${type}`)).toEqual([]);
    expect(events.filter(({ meta }) => meta.occurredAt > now)).toEqual([]);
  }
});

test('some chats are still to come', async () => {
  const booked = await it.database('scheduling').collection('commits').countDocuments({ 'events.type': 'BookingConfirmed' });
  expect(booked).toBe(year.chats.length + bookedAhead(year).length);
});

test('conversations are held and answered when the plan says', async () => {
  const { held, bothAnswered } = manifestOf(year);
  await eventually(async () => {
    expect(await commits('interviews').countDocuments({ 'events.type': 'ConversationEnded' })).toBe(held);
    const revealed = await commits('feedback').find({ 'events.type': 'ExchangeRevealed' }).toArray();
    expect(revealed).toHaveLength(bothAnswered);
    const planned = year.chats.flatMap(({ guest, hosts }) => (guest && hosts ? [guest.at, hosts.at].sort().slice(1) : []));
    const told = revealed.flatMap(({ events }) =>
      events.filter(({ type }) => type === 'ExchangeRevealed').map(({ meta }) => meta.occurredAt),
    );
    expect(told.sort()).toEqual(planned.sort());
  }, patience);
});

test('what candidates keep for themselves comes in, and leaves for their own figures', async () => {
  const { contacts, checkIns } = manifestOf(year);
  expect([contacts > 0, checkIns > 0]).toEqual([true, true]);
  const told = (type: string) => commits('interviews').countDocuments({ 'events.type': type });
  expect([await told('ContactAdded'), await told('CheckedIn')]).toEqual([contacts, checkIns]);
  await eventually(async () => expect(await told('SatisfactionPublished')).toBe(checkIns), patience);
});

test('figures of all windows that are over are released when everybody has learnt of it', async () => {
  const redisUrl = it.env['REDIS_URL'] ?? '';
  await release({ prefix: it.prefix, redisUrl, now: () => now, database: it.database as never }, () => undefined);
  const groups = await it.database('analytics').collection<{ signal: string; window: string }>('released_groups').find().toArray();
  const held = year.chats.filter(({ guest, hosts }) => guest && hosts);
  const months = new Set(held.map(({ guest, hosts }) => [guest?.at, hosts?.at].sort()[1]?.slice(0, 7)));
  const released = groups.filter(({ signal }) => signal === 'candidate-sentiment').map(({ window }) => window);
  expect([...new Set(released)].sort()).toEqual([...months].filter((month) => month && month < now.slice(0, 7)).sort());
});

test('nobody is written to', async () => expect(await it.mailbox()).toEqual([]));

test('filling again changes nothing', async () => {
  const before = await counted();
  await fill(door(), year, () => undefined);
  expect(await counted()).toEqual(before);
});

test('who was made up can be erased', async () => {
  await erase(door(), people, () => undefined);
  await eventually(
    async () => expect(await commits('gateway').countDocuments({ 'events.type': 'PersonErasureCompleted' })).toBe(people.length),
    patience,
  );
});
