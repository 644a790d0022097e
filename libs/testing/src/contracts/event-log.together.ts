import { CommitTooLarge, ConcurrencyConflict, limits } from '@candor/event-sourcing';
import { expect, test } from '@jest/globals';
import { commitOf, type LogUnderTest, notes, ownStream, write } from './log-under-test.ts';

export function logAppendsTogether(it: () => LogUnderTest): void {
  test('a commit over several streams is in all of them', async () => {
    const [one, two] = [ownStream(), ownStream()];
    const commit = commitOf([write(one, 0, notes(2)), write(two, 0, notes(3))]);
    expect(await it().log.append(commit)).toEqual({ versions: { [one]: 2, [two]: 3 }, repeated: false });
    expect(await it().log.append(commit)).toEqual({ versions: { [one]: 2, [two]: 3 }, repeated: true });
    for (const stream of [one, two]) {
      expect((await it().log.readStream(stream)).commits.map(({ commitId }) => commitId)).toEqual([commit.id]);
      expect(await it().log.findCommit(stream, commit.id, commit.body)).toMatchObject({ repeated: true });
    }
  });

  test('a commit that conflicts in one stream is in none', async () => {
    const [moved, untouched] = [ownStream(), ownStream()];
    await it().log.append(commitOf([write(moved, 0)]));
    const late = it().log.append(commitOf([write(untouched, 0), write(moved, 0)]));
    await expect(late).rejects.toMatchObject({ name: 'ConcurrencyConflict', stream: moved, expected: 0, actual: 1 });
    expect((await it().log.readStream(untouched)).version).toBe(0);
  });

  test('a stream that is only asserted stays as it is', async () => {
    const [written, asserted] = [ownStream(), ownStream()];
    await it().log.append(commitOf([write(asserted, 0)]));
    await it().log.append(commitOf([write(written, 0), write(asserted, 1, [])]));
    expect((await it().log.readStream(written)).version).toBe(1);
    expect((await it().log.readStream(asserted)).version).toBe(1);
    expect(await it().log.append(commitOf([write(asserted, 1)]))).toMatchObject({ repeated: false });
  });

  test('an assertion that no longer holds is a conflict', async () => {
    const [written, asserted] = [ownStream(), ownStream()];
    await it().log.append(commitOf([write(asserted, 0)]));
    const late = it().log.append(commitOf([write(written, 0), write(asserted, 0, [])]));
    await expect(late).rejects.toMatchObject({ name: 'ConcurrencyConflict', stream: asserted, expected: 0, actual: 1 });
    expect((await it().log.readStream(written)).version).toBe(0);
  });

  test('two that each write what the other has asserted cannot both go through', async () => {
    for (let round = 0; round < 20; round++) {
      const [one, two] = [ownStream(), ownStream()];
      const crossed = [commitOf([write(one, 0), write(two, 0, [])]), commitOf([write(two, 0), write(one, 0, [])])];
      const results = await Promise.allSettled(crossed.map((commit) => it().log.append(commit)));
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const lost = results.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
      expect(lost.reason).toBeInstanceOf(ConcurrencyConflict);
    }
  });

  test('an assertion loses to a single-stream append that comes between', async () => {
    for (let round = 0; round < 20; round++) {
      const [written, asserted] = [ownStream(), ownStream()];
      const [joint, single] = await Promise.allSettled([
        it().log.append(commitOf([write(written, 0), write(asserted, 0, [])])),
        it().log.append(commitOf([write(asserted, 0)])),
      ]);
      expect(single.status).toBe('fulfilled');
      if (joint.status === 'rejected') expect(joint.reason).toBeInstanceOf(ConcurrencyConflict);
    }
  });

  test('many commits over overlapping streams at once are each everywhere or nowhere', async () => {
    const streams = Array.from({ length: 4 }, ownStream);
    const pairs = Array.from(
      { length: 32 },
      (_, index) => [streams[index % 4], streams[(index + 1 + (index % 3)) % 4]] as [string, string],
    );
    const winners = await Promise.all(pairs.map((pair) => appendToBoth(it, pair)));
    const found = await Promise.all(
      streams.map(async (stream) => (await it().log.readStream(stream)).commits.map(({ commitId }) => commitId)),
    );
    expect(found.flat().sort()).toEqual([...winners, ...winners].sort());
  });

  test('a commit over 50 streams goes through, one over 51 does not', async () => {
    const over = (count: number) => Array.from({ length: count }, () => write(ownStream(), 0));
    expect(Object.keys((await it().log.append(commitOf(over(limits.streamsPerCommit)))).versions)).toHaveLength(limits.streamsPerCommit);
    await expect(it().log.append(commitOf(over(limits.streamsPerCommit + 1)))).rejects.toBeInstanceOf(CommitTooLarge);
  });
}

async function appendToBoth(it: () => LogUnderTest, pair: readonly [string, string]): Promise<string> {
  for (;;) {
    const heads = await Promise.all(pair.map((stream) => it().log.readStream(stream)));
    const commit = commitOf(pair.map((stream, index) => write(stream, heads[index]?.version ?? 0)));
    const lost = await it()
      .log.append(commit)
      .then(
        () => undefined,
        (failure: unknown) => failure,
      );
    if (lost === undefined) return commit.id;
    if (!(lost instanceof ConcurrencyConflict)) throw lost;
  }
}
