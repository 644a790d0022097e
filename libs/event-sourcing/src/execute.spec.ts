import { describe, expect, test } from '@jest/globals';
import { asked, tally, tallyStream } from '../test/tally.ts';
import { encode } from './codec.ts';
import { reject } from './decider.ts';
import { ConcurrencyConflict, IdempotencyMismatch, type NewCommit, type StreamVersion } from './event-log.ts';
import { execute, executeTogether } from './execute.ts';
import { MemoryEventLog } from './memory/event-log.memory.ts';

const stream = 'scheduling/tally/a';

/** A log in which somebody else appends one count before each of the first `times` appends. */
class BusyLog extends MemoryEventLog {
  #times: number;
  constructor(times: number) {
    super();
    this.#times = times;
  }
  override async append(commit: NewCommit) {
    if (this.#times-- > 0) {
      const { version } = await this.readStream(stream);
      const events = [encode(tallyStream, { type: 'Counted', data: { amount: 1, unit: 'piece' } })];
      await super.append({ ...commit, id: `other-${this.#times}`, body: '', writes: [{ stream, expected: version, events }] });
    }
    return super.append(commit);
  }
}

const amounts = async (log: MemoryEventLog, of = stream) =>
  (await log.readStream(of)).commits.flatMap(({ events }) => events.map(({ data }) => (data as { amount: number }).amount));

describe('one stream', () => {
  test('what is decided is appended, with who asked, when, and why', async () => {
    const log = new MemoryEventLog();
    const context = asked({ organization: 'acme', trace: 'trace', occurredAt: '2025-01-01T00:00:00.000Z', origin: 'import' });
    expect(await execute(log, tally, 'a', 'count', { amount: 3 }, context)).toEqual({ accepted: true, stream, version: 1, events: 1 });
    const [commit] = (await log.readStream(stream)).commits;
    expect(commit).toMatchObject({ commitId: context.commandId, at: '2026-03-02T09:00:00.000Z' });
    expect(commit?.events[0]).toMatchObject({
      type: 'Counted',
      schema: 3,
      data: { amount: 3, unit: 'piece' },
      meta: {
        occurredAt: '2025-01-01T00:00:00.000Z',
        actor: { kind: 'person', id: 'ana' },
        organization: 'acme',
        correlation: 'correlation',
        causation: 'causation',
        trace: 'trace',
        origin: 'import',
      },
    });
  });

  test('it decides on what has happened', async () => {
    const log = new MemoryEventLog();
    await execute(log, tally, 'a', 'count', { amount: 90 }, asked());
    expect(await execute(log, tally, 'a', 'count', { amount: 20 }, asked())).toEqual({
      accepted: false,
      rejected: 'too_much',
      detail: { left: 10 },
    });
    expect(await amounts(log)).toEqual([90]);
  });

  test('nothing to do is accepted and appends nothing', async () => {
    const log = new MemoryEventLog();
    await execute(log, tally, 'a', 'count', { amount: 1 }, asked());
    expect(await execute(log, tally, 'a', 'count', { amount: 0 }, asked())).toEqual({ accepted: true, stream, version: 1, events: 0 });
  });

  test('who loses the race decides again on what has happened meanwhile', async () => {
    const log = new BusyLog(3);
    expect(await execute(log, tally, 'a', 'count', { amount: 50 }, asked())).toMatchObject({ accepted: true, version: 4 });
    expect(await amounts(log)).toEqual([1, 1, 1, 50]);
  });

  test('and may then be rejected', async () => {
    const log = new BusyLog(1);
    expect(await execute(log, tally, 'a', 'count', { amount: 100 }, asked())).toMatchObject({ accepted: false, rejected: 'too_much' });
  });

  test('who loses every race is told', async () =>
    expect(execute(new BusyLog(9), tally, 'a', 'count', { amount: 1 }, asked(), { attempts: 3 })).rejects.toBeInstanceOf(
      ConcurrencyConflict,
    ));

  test('a command sent again is carried out once, and answered as the first time', async () => {
    const log = new MemoryEventLog();
    const context = asked();
    const first = await execute(log, tally, 'a', 'count', { amount: 60 }, context);
    await execute(log, tally, 'a', 'count', { amount: 40 }, asked());
    expect(await execute(log, tally, 'a', 'count', { amount: 60 }, context)).toEqual(first);
    expect(await amounts(log)).toEqual([60, 40]);
  });

  test('a command sent 20 times at once is carried out once', async () => {
    const log = new MemoryEventLog();
    const context = asked();
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => execute(log, tally, 'a', 'count', { amount: 60 }, context)));
    expect(new Set(outcomes.map((outcome) => outcome.accepted && outcome.version))).toEqual(new Set([1]));
    expect(await amounts(log)).toEqual([60]);
  });

  test('the same id with another command is a mismatch', async () => {
    const log = new MemoryEventLog();
    const context = asked();
    await execute(log, tally, 'a', 'count', { amount: 1 }, context);
    await expect(execute(log, tally, 'a', 'count', { amount: 2 }, context)).rejects.toBeInstanceOf(IdempotencyMismatch);
  });
});

describe('with the version the asker has seen', () => {
  test('it goes through when the stream is still there', async () => {
    const log = new MemoryEventLog();
    await execute(log, tally, 'a', 'count', { amount: 1 }, asked());
    expect(await execute(log, tally, 'a', 'count', { amount: 1 }, asked(), { expected: 1 })).toMatchObject({ version: 2 });
  });

  test.each([0, 2, 20])('it is a conflict when the stream is at 1, not %i', async (expected) => {
    const log = new MemoryEventLog();
    await execute(log, tally, 'a', 'count', { amount: 1 }, asked());
    await expect(execute(log, tally, 'a', 'count', { amount: 1 }, asked(), { expected })).rejects.toMatchObject({
      name: 'ConcurrencyConflict',
      stream,
      expected,
      actual: 1,
    });
    expect(await amounts(log)).toEqual([1]);
  });

  test('a lost race is the asker’s to settle, not retried', async () =>
    expect(execute(new BusyLog(1), tally, 'a', 'count', { amount: 1 }, asked(), { expected: 0 })).rejects.toBeInstanceOf(
      ConcurrencyConflict,
    ));

  test('a command sent again is answered as the first time, although the stream has moved on', async () => {
    const log = new MemoryEventLog();
    const context = asked();
    const first = await execute(log, tally, 'a', 'count', { amount: 1 }, context, { expected: 0 });
    expect(await execute(log, tally, 'a', 'count', { amount: 1 }, context, { expected: 0 })).toEqual(first);
  });
});

describe('several streams', () => {
  const both = { one: { decider: tally, subject: 'a' }, two: { decider: tally, subject: 'b' } };
  const count = (amount: number) => [{ type: 'Counted', data: { amount, unit: 'piece' } }] as const;

  test('what is decided about all of them is one commit', async () => {
    const log = new MemoryEventLog();
    const outcome = await executeTogether(log, both, 'move', () => ({ one: count(1), two: [...count(2), ...count(3)] }), asked());
    expect(outcome).toEqual({
      accepted: true,
      streams: { one: { stream, version: 1, events: 1 }, two: { stream: 'scheduling/tally/b', version: 2, events: 2 } },
    });
  });

  test('the decision sees the states of all', async () => {
    const log = new MemoryEventLog();
    await execute(log, tally, 'a', 'count', { amount: 7 }, asked());
    await execute(log, tally, 'b', 'count', { amount: 8 }, asked());
    expect(await executeTogether(log, both, 'move', ({ one, two }) => reject('seen', { one, two }), asked())).toEqual({
      accepted: false,
      rejected: 'seen',
      detail: { one: 7, two: 8 },
    });
  });

  test('a stream that is declared and not written to must not move meanwhile: the decision is made again', async () => {
    const log = new BusyLog(1);
    const seen: number[] = [];
    const decide = ({ one }: { one: number }) => {
      seen.push(one);
      return { two: count(one + 1) };
    };
    expect(await executeTogether(log, both, 'move', decide, asked())).toMatchObject({
      streams: { one: { version: 1, events: 0 }, two: { version: 1, events: 1 } },
    });
    expect(seen).toEqual([0, 1]);
    expect(await amounts(log, 'scheduling/tally/b')).toEqual([2]);
  });

  test('sent again, it is answered as the first time', async () => {
    const log = new MemoryEventLog();
    const context = asked();
    const send = () => executeTogether(log, both, 'move', () => ({ one: count(1), two: count(2) }), context);
    const first = await send();
    await execute(log, tally, 'b', 'count', { amount: 5 }, asked());
    expect(await send()).toEqual(first);
    expect(await amounts(log)).toEqual([1]);
  });

  test('sent again with other streams, it is another request, unless which take part is decided anew', async () => {
    const together = (log: MemoryEventLog, other: string, streamsMayDiffer: boolean, context = asked({ commandId: 'once' })) =>
      executeTogether(
        log,
        { a: { decider: tally, subject: 'a' }, other: { decider: tally, subject: other } },
        'move',
        () => ({ a: [{ type: 'Counted', data: { amount: 1, unit: 'piece' } }] }),
        context,
        { streamsMayDiffer },
      );
    const [strict, loose] = [new MemoryEventLog(), new MemoryEventLog()];
    await together(strict, 'b', false);
    await expect(together(strict, 'c', false)).rejects.toThrow(IdempotencyMismatch);
    const first = await together(loose, 'b', true);
    expect(first.accepted && first.streams.a).toEqual({ stream, version: 1, events: 1 });
    const again = await together(loose, 'c', true);
    expect(again.accepted && again.streams.a).toEqual({ stream, version: 1, events: 1 });
    expect(await amounts(loose)).toEqual([1]);
  });

  test('a version seen of one of them is asserted', async () => {
    const log = new MemoryEventLog();
    const late = executeTogether(log, both, 'move', () => ({ one: count(1) }), asked(), { expected: { two: 3 } });
    await expect(late).rejects.toMatchObject({ name: 'ConcurrencyConflict', expected: 3, actual: 0 });
  });

  test('any other failure of the log is passed on at once', async () => {
    class BrokenLog extends MemoryEventLog {
      appends = 0;
      override async append(): Promise<{ versions: Readonly<Record<string, StreamVersion>>; repeated: boolean }> {
        this.appends++;
        throw new Error('disk full');
      }
    }
    const log = new BrokenLog();
    await expect(executeTogether(log, both, 'move', () => ({ one: count(1) }), asked())).rejects.toThrow('disk full');
    expect(log.appends).toBe(1);
  });
});
