import type { RecordedEvent } from '@candor/event-sourcing';
import { type HandlerParts, Parking, Projector, Rebuild, Rows, RowsNotBuilt } from '@candor/platform';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { eventually } from '../../src/eventually.ts';
import { clock, type HandlersUnderTest, handlersUnderTest, never } from './handlers-under-test.ts';
import { added, type TallyOptions, type TallyRow, tallies, tally } from './tally.ts';

jest.setTimeout(180_000);

const nothing = Number.MAX_SAFE_INTEGER;

describe('rebuilding', () => {
  let it: HandlersUnderTest;
  beforeEach(async () => {
    it = await handlersUnderTest();
  });
  afterEach(() => it.close());

  /** A program with this version of the projection, as the leader. */
  function program(options: TallyOptions = {}, reports = {}) {
    const parts = it.parts(reports);
    const projector = new Projector(tallies(options), it.catalog, parts);
    const rebuild = new Rebuild(projector, parts);
    const step = async (follower: Projector<TallyRow> | Rebuild<TallyRow>, size = 10) => {
      const position = await follower.position();
      const commits = await it.log.readAll(position, size);
      if (commits.length > 0) await follower.take(commits, never);
      return position;
    };
    return { projector, rebuild, step, reader: new Rows(it.db, it.catalog).of(tallies()) };
  }

  const places = () => it.db.collection('projections').findOne({});
  const collections = async () =>
    (await it.db.listCollections().toArray()).map(({ name }) => name).filter((name) => name.startsWith('tallies'));
  const fill = async (commits: number) => {
    for (let n = 0; n < commits; n++) await it.append(tally(`${n % 5}`), added(1, 'top'));
  };
  const untilBuilt = async ({ step, rebuild }: ReturnType<typeof program>) =>
    eventually(
      async () => (await step(rebuild, 500)) === nothing && (await it.db.collection('projections').findOne({ building: null })) !== null,
    );

  test('what says where rows are is written anew when it is lost under a running program', async () => {
    await program().projector.position();
    await it.db.collection('projections').deleteMany({});
    expect(await it.catalog.look('tallies')).toBeUndefined();
    await it.catalog.ensure(tallies());
    expect(await places()).toMatchObject({ _id: 'tallies', building: null });
  });

  test('rows of a new version are built beside the old ones, which are read until the switch', async () => {
    const old = program();
    await old.projector.position();
    await fill(1_500);
    await old.projector.take(await it.all(), never);
    const next = program({ version: 2, scale: 10 });
    expect(await next.projector.position()).toBe(nothing);
    const totals = new Set<number | undefined>();
    for (let position = 0; position !== nothing; position = await next.step(next.rebuild, 100))
      totals.add((await next.reader.get('shelf:top'))?.total);
    totals.add((await next.reader.get('shelf:top'))?.total);
    expect([...totals]).toEqual([1_500, 15_000]);
    expect(await places()).toMatchObject({ collection: 'tallies_v2_g2', version: 2, generation: 2, building: null });
    expect(await next.projector.position()).toBe(1_500);
  });

  test('a rebuild under writes equals a cold one, and a reader sees every count, never a smaller one', async () => {
    const it1 = program();
    await it1.projector.position();
    await fill(1_200);
    await it1.projector.take(await it.all(), never);
    await it.catalog.request('tallies', 'kim', '2026-03-02T09:00:00.000Z');
    let writing = true;
    const writer = (async () => {
      for (let n = 0; n < 300; n++) {
        await it.append(tally(`${n % 5}`), added(1, 'top'));
        await it1.step(it1.projector, 500);
      }
      writing = false;
    })();
    const seen: number[] = [];
    const readers = (async () => {
      while (writing) seen.push((await it1.reader.get('shelf:top'))?.count ?? 0);
    })();
    await untilBuilt(it1);
    await Promise.all([writer, readers]);
    await it1.step(it1.projector, 500);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen[0]).toBeGreaterThanOrEqual(1_200);
    expect(await places()).toMatchObject({ generation: 2, requested: null });
    const cold = await handlersUnderTest();
    for (const commit of await it.all()) await cold.log.receive([commit]);
    const projecting = new Projector(tallies(), cold.catalog, cold.parts());
    await cold.db.collection<{ _id: string }>('projections').deleteMany({});
    const rebuilding = new Rebuild(projecting, cold.parts());
    for (let p = 0; p !== nothing; p = await rebuilding.position()) await rebuilding.take(await cold.log.readAll(p, 500), never);
    expect(await it.hash('tallies')).toBe(await cold.hash('tallies'));
    await cold.close();
  });

  test('on an installation with history nothing is read before it is complete', async () => {
    await fill(1_100);
    const { projector, rebuild, reader, step } = program();
    expect(await projector.position()).toBe(nothing);
    await expect(reader.get('shelf:top')).rejects.toBeInstanceOf(RowsNotBuilt);
    await step(rebuild, 50);
    await expect(reader.get('shelf:top')).rejects.toBeInstanceOf(RowsNotBuilt);
    await untilBuilt({ projector, rebuild, reader, step });
    expect(await reader.get('shelf:top')).toMatchObject({ count: 1_100 });
  });

  test('a rebuild that was interrupted goes on where it was', async () => {
    await program().projector.position();
    await fill(1_300);
    const first = program({ version: 2 });
    await first.step(first.rebuild, 200);
    const second = program({ version: 2 });
    expect(await second.rebuild.position()).toBe(200);
    await untilBuilt(second);
    expect((await it.rows<TallyRow>('tallies'))['shelf:top']).toMatchObject({ count: 1_300 });
    expect(await places()).toMatchObject({ generation: 2 });
  });

  test('a rebuild for a version that is outdated meanwhile starts over', async () => {
    await program().projector.position();
    await fill(1_300);
    const second = program({ version: 2 });
    await second.step(second.rebuild, 200);
    const third = program({ version: 3, scale: 2 });
    await untilBuilt(third);
    expect(await places()).toMatchObject({ collection: 'tallies_v3_g3' });
    expect((await it.rows<TallyRow>('tallies'))['shelf:top']).toMatchObject({ total: 2_600 });
  });

  test('a program that is older than the rows leaves them alone', async () => {
    const newer = program({ version: 2 });
    await newer.projector.position();
    await fill(10);
    const told: unknown[] = [];
    const older = program({ version: 1 }, { outdated: (...what: unknown[]) => told.push(what) });
    expect(await older.projector.position()).toBe(nothing);
    expect(await older.rebuild.position()).toBe(nothing);
    await older.projector.take(await it.all(), never);
    expect(await it.rows('tallies')).toEqual({});
    expect(told).toEqual([['tallies', 2, 1]]);
  });

  test('old rows go at the next rebuild, not at the switch', async () => {
    const program1 = program();
    await program1.projector.position();
    await fill(20);
    await program1.projector.take(await it.all(), never);
    for (const generation of [2, 3]) {
      await it.catalog.request('tallies', 'kim', '2026-03-02T09:00:00.000Z');
      await untilBuilt(program1);
      expect(await places()).toMatchObject({ generation });
      expect(await collections()).toEqual(expect.arrayContaining([`tallies_v1_g${generation - 1}`, `tallies_v1_g${generation}`]));
    }
    await eventually(async () => {
      await program1.rebuild.position();
      expect((await collections()).toSorted()).toEqual(['tallies_v1_g2', 'tallies_v1_g3']);
    });
    expect(await it.db.collection('checkpoints').countDocuments()).toBe(2);
  });

  test('when the same version gives other rows, that is reported', async () => {
    const differing: (readonly string[])[] = [];
    const reports = { differs: (_name: string, _sampled: number, keys: readonly string[]) => differing.push(keys) };
    const before = program();
    await before.projector.position();
    await fill(20);
    await before.projector.take(await it.all(), never);
    const same = program({}, reports);
    await it.catalog.request('tallies', 'kim', '2026-03-02T09:00:00.000Z');
    await untilBuilt(same);
    expect(differing).toEqual([]);
    const changed = program({ fault: () => undefined, scale: 3 }, reports);
    await it.catalog.request('tallies', 'kim', '2026-03-02T09:00:00.000Z');
    await untilBuilt(changed);
    expect(differing.map((keys) => keys.toSorted())).toEqual([['0', '1', '2', '3', '4', 'shelf:top']]);
  });

  describe('what happens while the last commits are caught up', () => {
    const hooked = (hook: () => Promise<void>): HandlerParts['log'] => ({
      readAll: async (after, limit) => {
        const commits = await it.log.readAll(after, limit);
        await hook();
        return commits;
      },
      readStream: it.log.readStream.bind(it.log),
      positionOf: it.log.positionOf.bind(it.log),
    });
    const count = async () => (await it.rows<TallyRow>('tallies'))['shelf:top']?.count ?? 0;
    const once = (work: () => Promise<void>) => {
      let done: Promise<void> | undefined;
      return () => (done ??= work());
    };

    test('is in the new rows before they are read', async () => {
      const live = program();
      await live.projector.position();
      await fill(20);
      await live.projector.take(await it.all(), never);
      await it.catalog.request('tallies', 'kim', '2026-03-02T09:00:00.000Z');
      const more = once(async () => {
        await fill(5);
        await live.projector.take(await it.all(), never);
      });
      const rebuild = new Rebuild(live.projector, { ...it.parts(), log: hooked(more) });
      await rebuild.position();
      expect(await places()).toMatchObject({ generation: 2 });
      expect(await count()).toBe(25);
    });

    test('by another leader who projects into the old rows, calls the switch off', async () => {
      const stale = program();
      await stale.projector.position();
      await fill(20);
      await stale.projector.take(await it.all(), never);
      await it.catalog.request('tallies', 'kim', '2026-03-02T09:00:00.000Z');
      const more = (by: Projector<TallyRow>) => async () => {
        await fill(5);
        await by.take(await it.all(), never);
      };
      const second = once(more(stale.projector));
      const projector = new Projector(tallies(), it.catalog, { ...it.parts(), log: hooked(second) });
      const first = once(more(stale.projector));
      const rebuild = new Rebuild(projector, { ...it.parts(), log: hooked(first) });
      await expect(rebuild.position()).rejects.toThrow('is no longer at 25');
      expect(await places()).toMatchObject({ generation: 1 });
      await rebuild.position();
      expect(await places()).toMatchObject({ generation: 2 });
      expect(await count()).toBe(30);
    });
  });

  test('what was dropped stays dropped for this version, and is given another chance by the next', async () => {
    let broken = true;
    const fault = ({ data }: RecordedEvent) => {
      if (broken && (data as { amount: number }).amount === 13) throw new Error('no');
    };
    const first = program({ fault });
    await first.projector.position();
    await it.append(tally('a'), added(1));
    await it.append(tally('a'), added(13));
    await it.append(tally('a'), added(3));
    await first.projector.take(await it.all(), never);
    const parking = new Parking([first.projector], { db: it.db, log: it.log, clock });
    await parking.drop('projection:tallies', tally('a'), 2, 'kim');
    await parking.replay('projection:tallies', tally('a'));
    broken = false;
    await it.catalog.request('tallies', 'kim', clock.now());
    await untilBuilt(program({ fault }));
    expect((await it.rows<TallyRow>('tallies'))['a']?.versions).toEqual([1, 3]);
    await untilBuilt(program({ fault, version: 2 }));
    await eventually(async () => expect((await it.rows<TallyRow>('tallies'))['a']?.versions).toEqual([1, 2, 3]));
  });
});
