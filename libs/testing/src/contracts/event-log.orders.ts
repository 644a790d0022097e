import type { SequencedCommit } from '@candor/event-sourcing';
import { expect, test } from '@jest/globals';
import { eventually } from '../eventually.ts';
import { appendSomehow, commitOf, endOf, type LogUnderTest, notes, ownStream, patience, readOn, settled, write } from './log-under-test.ts';

export function logOrders(it: () => LogUnderTest): void {
  test('positions count events, without gaps, from 1', async () => {
    const stream = ownStream();
    await it().log.append(commitOf([write(stream, 0, notes(3))]));
    await it().log.append(commitOf([write(stream, 3, notes(2))]));
    await settled(it().log);
    expectDense(await readOn(it().log), 1);
  });

  test('a page begins after the given position and is no longer than asked for', async () => {
    const stream = ownStream();
    for (let last = 0; last < 10; last += 2) await it().log.append(commitOf([write(stream, last, notes(2))]));
    await settled(it().log);
    const all = await readOn(it().log);
    const third = all.at(2);
    expect(await it().log.readAll(endOf(third), 2)).toEqual(all.slice(3, 5));
    expect(await it().log.readAll(0, 1)).toEqual(all.slice(0, 1));
    expect(await it().log.readAll(endOf(all.at(-1)), 10)).toEqual([]);
    expect(await readOn(it().log, 0, 3)).toEqual(all);
  });

  test('a page that begins inside a commit begins with that commit', async () => {
    const stream = ownStream();
    await it().log.append(commitOf([write(stream, 0, notes(3))]));
    await settled(it().log);
    await settled(it().log);
    const all = await readOn(it().log);
    const index = all.findIndex((commit) => commit.stream === stream);
    for (const inside of [0, 1])
      expect(await it().log.readAll((all[index]?.position ?? 0) + inside, 2)).toEqual(all.slice(index, index + 2));
  });

  test('every version of a stream has its position', async () => {
    const stream = ownStream();
    await it().log.append(commitOf([write(stream, 0, notes(2))]));
    await it().log.append(commitOf([write(stream, 2, notes(3))]));
    await settled(it().log);
    const commits = (await readOn(it().log)).filter((commit) => commit.stream === stream);
    const expected = commits.flatMap(({ position, events }) => events.map((_, index) => position + index));
    expect(await Promise.all([1, 2, 3, 4, 5].map((version) => it().log.positionOf(stream, version)))).toEqual(expected);
    expect(await it().log.positionOf(stream, 6)).toBeUndefined();
    expect(await it().log.positionOf(ownStream(), 1)).toBeUndefined();
  });

  test('a reader that follows 32 writers sees every commit once, in one order that never changes', async () => {
    const [start, streams] = [await settled(it().log), Array.from({ length: 8 }, ownStream)];
    const seen: SequencedCommit[] = [];
    const writing = Promise.all(
      Array.from({ length: 32 }, async (_, writer) => {
        for (let turn = 0; turn < 8; turn++) {
          const stream = streams[(writer + turn) % streams.length] ?? ownStream();
          await appendSomehow(it().log, stream, notes(((writer + turn) % 5) + 1));
        }
      }),
    );
    const mine = () => seen.filter(({ stream }) => streams.includes(stream));
    const follow = async () => {
      seen.push(...(await it().log.readAll(endOf(seen.at(-1)) || start, 7)));
      return mine().length >= 32 * 8;
    };
    await Promise.all([writing, eventually(follow, { within: patience / 2, every: 0, what: 'the reader at the end of what was written' })]);
    await settled(it().log);

    expect(mine()).toHaveLength(32 * 8);
    expectDense(seen, start + 1);
    for (const stream of streams) {
      const followed = mine().filter((commit) => commit.stream === stream);
      expect(followed.map(({ commitId }) => commitId)).toEqual((await it().log.readStream(stream)).commits.map(({ commitId }) => commitId));
    }
    expect((await readOn(it().log, start)).slice(0, seen.length)).toEqual(seen);
  });
}

export function expectDense(commits: readonly SequencedCommit[], first: number): void {
  const positions = commits.flatMap(({ position, events }) => events.map((_, index) => position + index));
  expect(positions).toEqual(positions.map((_, index) => first + index));
}
