import { CommitTooLarge, ConcurrencyConflict, IdempotencyMismatch, limits } from '@candor/event-sourcing';
import { expect, test } from '@jest/globals';
import { appendSomehow, commitOf, type LogUnderTest, noted, notes, ownStream, write } from './log-under-test.ts';

export function logAppends(it: () => LogUnderTest): void {
  test('what was appended is read back as it was', async () => {
    const [stream, commit] = [ownStream(), 'commit-1'];
    const appended = await it().log.append(commitOf([write(stream, 0, [noted('a'), noted('b')])], commit));
    const { commits, version } = await it().log.readStream(stream);
    expect(appended).toEqual({ versions: { [stream]: 2 }, repeated: false });
    expect(version).toBe(2);
    expect(commits).toMatchObject([{ stream, from: 1, to: 2, commitId: commit, at: '2026-03-02T09:00:00.000Z' }]);
    expect(commits[0]?.events).toMatchObject([
      { type: 'Noted', schema: 1, data: { text: 'a' }, meta: { actor: { kind: 'person', id: 'ana' }, origin: 'live' } },
      { type: 'Noted', schema: 1, data: { text: 'b' } },
    ]);
    expect(new Set(commits[0]?.events.map(({ id }) => id)).size).toBe(2);
  });

  test('a stream nobody wrote to is empty and at version 0', async () => {
    const stream = ownStream();
    expect(await it().log.readStream(stream)).toEqual({ commits: [], version: 0 });
    expect(await it().log.versionAt(stream, 0)).toBe(0);
  });

  test('an append to a version that is no longer the last is a conflict that says where the stream is', async () => {
    const stream = ownStream();
    await it().log.append(commitOf([write(stream, 0, notes(2))]));
    await it().log.append(commitOf([write(stream, 2)]));
    for (const expected of [0, 2]) {
      const late = it().log.append(commitOf([write(stream, expected)]));
      await expect(late).rejects.toBeInstanceOf(ConcurrencyConflict);
      await expect(late).rejects.toMatchObject({ stream, expected, actual: 3 });
    }
    expect((await it().log.readStream(stream)).version).toBe(3);
  });

  test('of 64 writers to one stream each version has one winner, and nothing is left out between them', async () => {
    const stream = ownStream();
    const batches = Array.from({ length: 64 }, (_, writer) => (writer % 5) + 1);
    const wins = await Promise.all(batches.map((size, writer) => appendSomehow(it().log, stream, notes(size, `${writer}-`))));
    const { commits, version } = await it().log.readStream(stream);
    let last = 0;
    for (const { from, to, events } of commits) {
      expect([from, to]).toEqual([last + 1, last + events.length]);
      last = to;
    }
    expect(last).toBe(batches.reduce((sum, size) => sum + size, 0));
    expect(version).toBe(last);
    expect(wins.map(({ appended }) => appended.versions[stream]).sort()).toEqual(commits.map(({ to }) => to).sort());
    expect(wins.some(({ conflicts }) => conflicts > 0)).toBe(true);
  });

  test('the same commit sent 20 times at once is appended once, and everybody gets the first result', async () => {
    const stream = ownStream();
    const commit = commitOf([write(stream, 0, notes(2))]);
    const results = await Promise.all(Array.from({ length: 20 }, () => it().log.append(commit)));
    expect(results.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(new Set(results.map(({ versions }) => JSON.stringify(versions)))).toEqual(new Set([JSON.stringify({ [stream]: 2 })]));
    expect((await it().log.readStream(stream)).commits).toHaveLength(1);
  });

  test('a retry long after gets the first result, although the stream has moved on', async () => {
    const stream = ownStream();
    const first = commitOf([write(stream, 0, notes(2))]);
    await it().log.append(first);
    await it().log.append(commitOf([write(stream, 2, notes(3))]));
    expect(await it().log.append(first)).toEqual({ versions: { [stream]: 2 }, repeated: true });
    expect(await it().log.findCommit(stream, first.id, first.body)).toEqual({ versions: { [stream]: 2 }, repeated: true });
    expect(await it().log.findCommit(stream, 'never sent', 'anything')).toBeUndefined();
  });

  test('the same id with another request is a mismatch, not a retry', async () => {
    const stream = ownStream();
    const asked = commitOf([write(stream, 0)], 'same id', 'asked for this');
    const other = commitOf([write(stream, 0)], 'same id', 'asked for that');
    await it().log.append(asked);
    await expect(it().log.append(other)).rejects.toBeInstanceOf(IdempotencyMismatch);
    await expect(it().log.findCommit(stream, other.id, other.body)).rejects.toMatchObject({ stream, commitId: 'same id' });
    expect((await it().log.readStream(stream)).version).toBe(1);
  });

  test('the same id with two requests at once: one of them wins, the others of its kind repeat it, the rest are mismatches', async () => {
    const stream = ownStream();
    const asked = Array.from({ length: 20 }, (_, index) => commitOf([write(stream, 0)], 'raced id', index % 2 ? 'this' : 'that'));
    const results = await Promise.allSettled(asked.map((commit) => it().log.append(commit)));
    const [won, lost] = [results.filter(({ status }) => status === 'fulfilled'), results.filter(({ status }) => status === 'rejected')];
    expect([won.length, lost.length]).toEqual([10, 10]);
    for (const { reason } of lost as PromiseRejectedResult[]) expect(reason).toBeInstanceOf(IdempotencyMismatch);
    expect((await it().log.readStream(stream)).commits).toHaveLength(1);
  });

  test('two streams may have commits of the same id', async () => {
    const [one, two] = [ownStream(), ownStream()];
    await it().log.append(commitOf([write(one, 0)], 'shared id', 'one'));
    expect(await it().log.append(commitOf([write(two, 0)], 'shared id', 'two'))).toMatchObject({ repeated: false });
  });

  test('a number from outside is a version only at the very end of the stream', async () => {
    const stream = ownStream();
    await it().log.append(commitOf([write(stream, 0, notes(4))]));
    await it().log.append(commitOf([write(stream, 4, notes(3))]));
    for (const expected of [0, 4, 5, 6, 8, 20]) {
      const refused = it().log.versionAt(stream, expected);
      await expect(refused).rejects.toBeInstanceOf(ConcurrencyConflict);
      await expect(refused).rejects.toMatchObject({ stream, expected, actual: 7 });
    }
    const end = await it().log.versionAt(stream, 7);
    expect(await it().log.append(commitOf([{ stream, expected: end, events: [noted()] }]))).toMatchObject({ versions: { [stream]: 8 } });
  });

  test('a commit of 1,000 events fits, one of 1,001 does not', async () => {
    const [full, over] = [ownStream(), ownStream()];
    await it().log.append(commitOf([write(full, 0, notes(limits.commitEvents))]));
    await expect(it().log.append(commitOf([write(over, 0, notes(limits.commitEvents + 1))]))).rejects.toBeInstanceOf(CommitTooLarge);
    expect((await it().log.readStream(full)).version).toBe(limits.commitEvents);
    expect((await it().log.readStream(over)).version).toBe(0);
  });

  test('a commit that is too long in bytes is refused, whatever its alphabet', async () => {
    const long = 'ж'.repeat(limits.commitBytes / 2);
    await expect(it().log.append(commitOf([write(ownStream(), 0, [noted(long)])]))).rejects.toBeInstanceOf(CommitTooLarge);
    await it().log.append(commitOf([write(ownStream(), 0, [noted('x'.repeat(limits.commitBytes / 2))])]));
  });
}
