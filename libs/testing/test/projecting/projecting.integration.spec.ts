import { type Projection, rowsFrom, type SequencedCommit } from '@candor/event-sourcing';
import { Projector } from '@candor/platform';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { moreRuns } from '../../src/contracts/more-runs.ts';
import { eventually } from '../../src/eventually.ts';
import { clock, type HandlersUnderTest, handlersUnderTest, never } from './handlers-under-test.ts';
import { added, cleared, glanced, type TallyRow, tallies, tally, tallyStream } from './tally.ts';

jest.setTimeout(180_000);

describe('projecting', () => {
  let it: HandlersUnderTest;
  beforeEach(async () => {
    it = await handlersUnderTest();
  });
  afterEach(() => it.close());

  const projector = (reports = {}) => new Projector(tallies(), it.catalog, it.parts(reports));
  const row = async (key: string) => (await it.rows<TallyRow>('tallies'))[key];

  test('events become rows, and rows go', async () => {
    const projecting = projector();
    await projecting.position();
    await it.append(tally('a'), added(1), added(2, 'top'));
    await it.append(tally('b'), added(5, 'top'));
    await it.append(tally('gone'), added(9), cleared);
    await projecting.take(await it.all(), never);
    expect(await it.rows('tallies')).toEqual({
      a: { kind: 'stream', total: 3, count: 2, versions: [1, 2] },
      b: { kind: 'stream', total: 5, count: 1, versions: [1] },
      'shelf:top': { kind: 'shelf', total: 7, count: 2, versions: [] },
    });
    expect(await projecting.position()).toBe(5);
  });

  test('what is handed over twice, whole or in part, counts once', async () => {
    const projecting = projector();
    await projecting.position();
    for (let n = 1; n <= 6; n++) await it.append(tally(`${n % 2}`), added(n, 'top'));
    const all = await it.all();
    for (const [from, to] of [
      [0, 3],
      [0, 3],
      [1, 5],
      [2, 6],
      [0, 6],
    ])
      await projecting.take(all.slice(from, to), never);
    await projector().take(all, never);
    expect(await row('shelf:top')).toMatchObject({ total: 21, count: 6 });
  });

  test('a batch that fails half way leaves nothing behind', async () => {
    let broken = true;
    const now = () => {
      if (broken) throw new Error('rows are written, and the checkpoint is not');
      return clock.now();
    };
    const projecting = new Projector(tallies(), it.catalog, { ...it.parts(), clock: { now } });
    await projecting.position();
    await it.append(tally('a'), added(1), added(2));
    await expect(projecting.take(await it.all(), never)).rejects.toThrow('rows are written');
    expect(await it.rows('tallies')).toEqual({});
    broken = false;
    await projecting.take(await it.all(), never);
    expect(await row('a')).toMatchObject({ total: 3, count: 2 });
  });

  test('commits that leave some out are refused', async () => {
    const projecting = projector();
    await projecting.position();
    for (let n = 0; n < 3; n++) await it.append(tally('a'), added(n));
    const [, second, third] = (await it.all()) as [SequencedCommit, SequencedCommit, SequencedCommit];
    await expect(projecting.take([second, third], never)).rejects.toThrow(/came where 1 was due/);
    expect(await it.rows('tallies')).toEqual({});
  });

  test('of two projectors at work each commit counts once', async () => {
    const both = [projector(), projector()];
    await Promise.all(both.map((one) => one.position()));
    for (let n = 1; n <= 200; n++) await it.append(tally(`${n % 7}`), added(1, 'top'));
    const all = await it.all();
    const run = async (projecting: Projector<TallyRow>, step: number) => {
      for (let failures = 0; ; ) {
        const position = await projecting.position();
        if (position >= all.length) return failures;
        await projecting.take(all.slice(position, position + step), never).catch((failure: Error) => {
          expect(failure.name).toMatch(/CheckpointMoved|CommitsMissing/);
          failures++;
        });
      }
    };
    await Promise.all(both.map((one, index) => run(one, 3 + index)));
    expect(await row('shelf:top')).toMatchObject({ total: 200, count: 200 });
    for (let n = 0; n < 7; n++)
      expect((await row(`${n}`))?.versions).toEqual(Array.from({ length: n > 0 && n <= 4 ? 29 : 28 }, (_, i) => i + 1));
  });

  test('batches with nothing to do are gone past with few writes, which are made all the same', async () => {
    const projecting = projector();
    await projecting.position();
    for (let n = 0; n < 300; n++) await it.append(tally('a'), glanced);
    let writes = 0;
    const changes = it.db.collection('checkpoints').watch();
    changes.on('change', () => writes++);
    await eventually(() => changes.resumeToken !== undefined && changes.resumeToken !== null);
    for (const commit of await it.all()) await projecting.take([commit], never);
    expect(await projecting.position()).toBe(300);
    await eventually(async () => expect(await it.db.collection('checkpoints').findOne({})).toMatchObject({ position: 300 }));
    await eventually(() => writes > 0);
    await changes.close();
    expect(writes).toBeLessThan(100);
  });

  test('a row that cannot be stored parks its stream, and no other', async () => {
    const hoard: Projection<{ readonly text: string }> = {
      name: 'hoard',
      version: 1,
      from: [
        rowsFrom(tallyStream, ({ subject }) => subject, {
          Added: (before, { data: { amount } }) => ({ text: `${before?.text ?? ''}${'x'.repeat(amount)}` }),
        }),
      ],
    };
    const projecting = new Projector(hoard, it.catalog, it.parts());
    await projecting.position();
    for (let n = 0; n < 3; n++) {
      await it.append(tally('big'), added(6_000_000));
      await it.append(tally('small'), added(1));
    }
    // Rows of megabytes may take a busy machine longer than a transaction lasts; then the batch comes again.
    await eventually(async () => projecting.take(await it.all(), never));
    const rows = await it.rows<{ text: string }>('hoard');
    expect(rows['small']?.text).toBe('xxx');
    expect(rows['big']?.text.length).toBe(12_000_000);
    expect(await it.db.collection('parked').find().toArray()).toMatchObject([{ stream: tally('big'), from: 3, to: 3 }]);
  });

  test('rows do not depend on duplicates, on batches, or on how streams are interleaved', async () => {
    const events = fc.array(
      fc.record({ stream: fc.nat(4), amount: fc.integer({ min: -5, max: 5 }), shelf: fc.constantFrom('top', 'low') }),
      {
        minLength: 5,
        maxLength: 40,
      },
    );
    const cuts = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 9 })), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(events, fc.infiniteStream(fc.nat()), cuts, async (history, choices, redeliveries) => {
        const plain = await handlersUnderTest();
        const shuffled = await handlersUnderTest();
        try {
          await projectAll(plain, history, []);
          const streams = [...Map.groupBy(history, ({ stream }) => stream).values()].map((its) => [...its]);
          const interleaved = history.map(() => {
            const open = streams.filter(({ length }) => length > 0);
            return open[(choices.next().value as number) % open.length]?.shift() as (typeof history)[number];
          });
          await projectAll(shuffled, interleaved, redeliveries);
          expect(await shuffled.hash('tallies')).toBe(await plain.hash('tallies'));
        } finally {
          await plain.close();
          await shuffled.close();
        }
      }),
      { numRuns: moreRuns(15) },
    );
  });
});

async function projectAll(
  it: HandlersUnderTest,
  history: readonly { readonly stream: number; readonly amount: number; readonly shelf: string }[],
  redeliveries: readonly (readonly [number, number])[],
): Promise<void> {
  const projecting = new Projector(tallies(), it.catalog, it.parts());
  await projecting.position();
  for (const { stream, amount, shelf } of history) await it.append(tally(`${stream}`), added(amount, shelf));
  const all = await it.all();
  for (const [from, size] of redeliveries) {
    const position = await projecting.position();
    const start = Math.min(from, position);
    await projecting.take(all.slice(start, start + size), never);
  }
  await projecting.take(all, never);
}
