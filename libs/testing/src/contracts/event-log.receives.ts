import type { Commit } from '@candor/contracts';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { expectDense } from './event-log.orders.ts';
import { foreignStream, type LogUnderTest, readOn, received, settled } from './log-under-test.ts';
import { moreRuns } from './more-runs.ts';

export function logReceives(it: () => LogUnderTest): void {
  const visible = async (stream: string, after = 0): Promise<number[]> => {
    await settled(it().log);
    return (await readOn(it().log, after)).filter((commit) => commit.stream === stream).map(({ from }) => from);
  };

  test('what another service has committed stands in the order and in its stream as it came', async () => {
    const stream = foreignStream();
    const commits = [received(stream, 1, 2), received(stream, 3)];
    await it().receive(commits);
    expect(await visible(stream)).toEqual([1, 3]);
    const read = await it().log.readStream(stream);
    expect(read.version).toBe(3);
    expect(read.commits).toMatchObject(commits);
    expect(await it().log.positionOf(stream, 3)).toBeGreaterThan((await it().log.positionOf(stream, 2)) ?? Number.NaN);
  });

  test('what comes twice is taken once', async () => {
    const stream = foreignStream();
    const commits = [received(stream, 1), received(stream, 2, 3)];
    await Promise.all(Array.from({ length: 10 }, () => it().receive(commits)));
    await it().receive(commits.toReversed());
    expect(await visible(stream)).toEqual([1, 2]);
  });

  test('what comes after a gap waits, and nobody else waits for it', async () => {
    const [stream, other] = [foreignStream(), foreignStream()];
    await it().receive([received(stream, 1, 2), received(stream, 5), received(other, 1)]);
    expect(await visible(stream)).toEqual([1]);
    expect(await visible(other)).toEqual([1]);
    expect(await it().log.positionOf(stream, 5)).toBeUndefined();
    await it().receive([received(stream, 3, 2)]);
    expect(await visible(stream)).toEqual([1, 3, 5]);
    expectDense(await readOn(it().log), 1);
  });

  test('a stream whose beginning is missing waits as well', async () => {
    const stream = foreignStream();
    await it().receive([received(stream, 2)]);
    expect(await visible(stream)).toEqual([]);
    await it().receive([received(stream, 1)]);
    expect(await visible(stream)).toEqual([1, 2]);
  });

  test('in whatever order and however often commits arrive, each stream comes out whole and in order', () =>
    fc.assert(
      fc.asyncProperty(arrivals, async (batches) => {
        const [start, streams] = [await settled(it().log), [foreignStream(), foreignStream()]];
        const commitAt = (place: number): Commit => received(streams[place % 2] ?? '', Math.floor(place / 2) + 1);
        for (const batch of batches) await it().receive(batch.map(commitAt));
        for (const stream of streams) expect(await visible(stream, start)).toEqual([1, 2, 3, 4, 5]);
      }),
      { numRuns: moreRuns(20) },
    ));
}

/** Ten commits (five of each of two streams) shuffled, some of them twice, cut into batches. */
const arrivals: fc.Arbitrary<number[][]> = fc
  .tuple(fc.subarray(range(10)), fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 20, maxLength: 20 }))
  .chain(([again, sizes]) =>
    fc.shuffledSubarray([...range(10), ...again], { minLength: 10 + again.length }).map((order) => cut(order, sizes)),
  );

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

function cut(order: readonly number[], sizes: readonly number[]): number[][] {
  const batches: number[][] = [];
  for (let next = 0; next < order.length; ) {
    const size = sizes[batches.length] ?? 1;
    batches.push(order.slice(next, next + size));
    next += size;
  }
  return batches;
}
