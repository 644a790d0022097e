import {
  advanceClock,
  ClockRefused,
  clockFollowersOf,
  handle,
  livingFollowers,
  names,
  openClock,
  RedisDoorbell,
  settle,
  standing,
  TestClock,
} from '@candor/platform';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { jobNamed } from '../../src/contracts/jobs-under-test.ts';
import { eventually } from '../../src/eventually.ts';
import { type Installation, installed, start } from './jobs-on-servers.ts';

const remind = jobNamed('remind');
const refresh = jobNamed('refresh', { attempts: 1 });
const trouble = { clockTrouble: () => undefined };
jest.setTimeout(180_000);

describe('an installation on a test clock', () => {
  let it: Installation;
  let seen: string[];

  class Seen {
    async run({ id }: { readonly id: string }) {
      seen.push(`${it.clock.now()} ${id}`);
      if (id === 'fails') throw new Error('no feed');
    }
  }

  beforeEach(async () => {
    it = await installed();
    seen = [];
  });
  afterEach(() => it.close());

  test('it begins where it is told, and a service that starts later finds it where it is by then', async () => {
    expect(it.clock.now()).toBe(start);
    await it.moveTo('2026-03-03T09:00:00.000Z');
    const later = await TestClock.open(it.installation, 'feedback', start, trouble);
    expect(later.now()).toBe('2026-03-03T09:00:00.000Z');
    await later.close();
  });

  test('whoever hears of moves need not look', async () => {
    const usual = globalThis.setTimeout;
    const never = (work: () => void, milliseconds?: number) => usual(work, milliseconds === 1_000 ? 2 ** 31 - 1 : milliseconds);
    const looking = jest.spyOn(globalThis, 'setTimeout').mockImplementation(never as typeof setTimeout);
    const { servers, prefix } = it.here;
    const doorbell = () => new RedisDoorbell(servers.redisUrl, names.clockDoorbell(prefix));
    const [wire, moving] = [doorbell(), doorbell()];
    const hearing = await TestClock.open(it.installation, 'feedback', start, trouble, wire);
    await eventually(() => wire.hears);
    const to = '2026-03-03T09:00:00.000Z';
    await advanceClock({ installation: it.installation, services: [it.service], to, logsRead: async () => '', doorbell: moving });
    expect(hearing.now()).toBe(to);
    looking.mockRestore();
    await hearing.close();
    moving.close();
  });

  test('moving it waits for every service, but not for one that has died', async () => {
    const other = await TestClock.open(it.installation, 'feedback', start, trouble);
    const gate = Promise.withResolvers<void>();
    other.onMove(() => gate.promise);
    await clockFollowersOf(it.installation).insertOne({ _id: 'dead', service: 'analytics', instant: start, step: 0, seenAt: new Date(0) });
    const waitingFor: string[] = [];
    const parts = { installation: it.installation, services: [it.service], logsRead: async () => '' };
    const moved = advanceClock({ ...parts, to: '2026-03-03T09:00:00.000Z' });
    await eventually(() => it.clock.now() === '2026-03-03T09:00:00.000Z');
    const impatient = settle({
      ...parts,
      clock: await standing(it.installation),
      patience: 50,
      waitingFor: (what) => waitingFor.push(what),
    });
    await expect(impatient).rejects.toThrow('feedback to see the clock');
    gate.resolve();
    await moved;
    expect(other.now()).toBe('2026-03-03T09:00:00.000Z');
    expect((await livingFollowers(it.installation)).map(({ service }) => service)).toEqual(['feedback', 'scheduling']);
    await other.close();
  });

  test('it does not go back, nor on while nothing runs', async () => {
    await expect(it.moveTo('2026-03-01T09:00:00.000Z')).rejects.toThrow('does not go back');
    await it.clock.close();
    await expect(it.moveTo('2026-03-03T09:00:00.000Z')).rejects.toThrow('npm start');
  });

  test('a job for in 14 days runs when the clock gets there and not before, and sees that very instant', async () => {
    await it.begin([handle(remind, Seen)]);
    await it.jobs.enqueue({ job: remind, data: { id: 'reveal' }, at: '2026-03-16T09:00:00.000Z' });
    await it.moveTo('2026-03-16T08:59:59.999Z');
    expect(seen).toEqual([]);
    expect(await it.moveTo('2026-03-30T09:00:00.000Z')).toEqual(['2026-03-16T09:00:00.000Z remind']);
    expect(seen).toEqual(['2026-03-16T09:00:00.000Z reveal']);
  });

  test('what is only read later, such as events on their way, is waited for at each stop', async () => {
    await it.begin([handle(remind, Seen)]);
    await it.jobs.enqueue({ job: remind, data: { id: 'one' }, at: '2026-03-03T09:00:00.000Z' });
    let looks = 0;
    // a reactor that is behind asks for another job while it catches up
    const logsRead = async () => {
      if (seen.length === 1 && ++looks === 3) await it.jobs.enqueue({ job: remind, data: { id: 'two' }, at: it.clock.now() });
      return seen.length === 1 && looks < 5 ? undefined : `end ${seen.length}`;
    };
    await advanceClock({ installation: it.installation, services: [it.service], to: '2026-03-09T09:00:00.000Z', logsRead });
    expect(seen).toEqual(['2026-03-03T09:00:00.000Z one', '2026-03-03T09:00:00.000Z two']);
  });

  test('jobs of two services run in the order in which they are due', async () => {
    const { database, clock, jobs } = await it.another('feedback');
    class SeenThere {
      async run({ id }: { readonly id: string }) {
        seen.push(`${clock.now()} ${id}`);
      }
    }
    await it.begin([handle(remind, Seen)]);
    await jobs.start([handle(remind, SeenThere)], () => new SeenThere());
    const due = ['03', '04', '05', '06', '07', '08'].map((day, index) => ({ id: `in ${index}`, at: `2026-03-${day}T09:00:00.000Z` }));
    for (const [index, { id, at }] of due.toReversed().entries())
      await (index % 2 ? jobs : it.jobs).enqueue({ job: remind, data: { id }, at });
    const parts = { installation: it.installation, services: [it.service, database], logsRead: async () => '' };
    expect(await advanceClock({ ...parts, to: '2026-03-09T09:00:00.000Z' })).toBe(6);
    expect(seen).toEqual(due.map(({ id, at }) => `${at} ${id}`));
  });

  test('a repeated job runs at each of its times, by the wall clock of its zone', async () => {
    await it.begin([handle(refresh, Seen, { repeats: { pattern: '0 9 * * *', zone: 'Europe/Berlin', data: { id: 'feed' } } })]);
    await it.moveTo('2026-03-30T12:00:00.000Z');
    expect(seen).toHaveLength(28);
    expect(seen[0]).toBe('2026-03-03T08:00:00.000Z feed');
    expect(seen.at(-1)).toBe('2026-03-30T07:00:00.000Z feed');
  });

  test('a repeated job that fails goes on being repeated, and is listed until it succeeds', async () => {
    await it.begin([handle(refresh, Seen, { repeats: { every: 12 * 3_600_000, data: { id: 'fails' } } })]);
    await it.moveTo('2026-03-04T00:00:00.000Z');
    expect(seen).toHaveLength(4);
    expect(await it.jobs.failed()).toMatchObject([{ id: 'fails', repeated: true, failedAt: '2026-03-04T00:00:00.000Z' }]);
  });

  test('what is repeated every minute runs once at each stop instead of stopping the clock', async () => {
    await it.begin([handle(refresh, Seen, { repeats: { every: 60_000, data: { id: 'poll' } } })]);
    await it.jobs.enqueue({ job: refresh, data: { id: 'once' }, at: '2026-03-05T09:00:00.000Z' });
    expect(await it.moveTo('2026-03-09T09:00:00.000Z')).toEqual(['2026-03-05T09:00:00.000Z refresh']);
    expect(seen.toSorted()).toEqual(['2026-03-05T09:00:00.000Z once', '2026-03-05T09:00:00.000Z poll', '2026-03-09T09:00:00.000Z poll']);
  });

  test('a clock for tests is refused in production, and an installation does not leave its test clock', async () => {
    const { prefix, servers } = it.here;
    const config = { service: 'scheduling', prefix, redisUrl: servers.redisUrl, mode: 'production', testClock: start } as const;
    await expect(openClock(config, it.installation, trouble)).rejects.toThrow(ClockRefused);
    await expect(openClock({ ...config, testClock: undefined }, it.installation, trouble)).rejects.toThrow(`--test-clock ${start}`);
  });
});
