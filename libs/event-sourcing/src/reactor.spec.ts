import { expect, test } from '@jest/globals';
import { asked, tally, tallyStream } from '../test/tally.ts';
import { UndecodableEvent } from './codec.ts';
import type { CommandContext } from './decider.ts';
import type { SequencedCommit } from './event-log.ts';
import { execute } from './execute.ts';
import type { Job } from './job.ts';
import { MemoryEventLog } from './memory/event-log.memory.ts';
import { commandContextOf, enqueue, type Reactor, reactionsOf, reactionsTo, send } from './reactor.ts';

const report: Job<number> = { name: 'report', queue: 'reports', data: { parse: Number }, id: String };

const echo: Reactor = {
  name: 'echo',
  begins: 'at-first-event',
  from: [
    reactionsTo(tallyStream, {
      Counted: ({ subject, data: { amount } }) =>
        amount > 10 ? [] : [send(tallyStream, `${subject}-echo`, 'count', { amount }), enqueue(report, amount, '2026-03-03T09:00:00.000Z')],
      Remarked: () => enqueue(report, 0),
    }),
  ],
};

async function counted(amount: number, context: Partial<CommandContext> = {}): Promise<SequencedCommit> {
  const log = new MemoryEventLog();
  await execute(log, tally, 'a', 'count', { amount }, asked(context));
  const [commit] = await log.readAll(0, 1);
  if (!commit) throw new Error('nothing was appended');
  return commit;
}

test('an event brings about its effects, as data', async () =>
  expect(reactionsOf(echo, await counted(3)).map(({ effect }) => effect)).toEqual([
    { effect: 'command', stream: tallyStream, subject: 'a-echo', name: 'count', data: { amount: 3 } },
    { effect: 'job', job: report, data: 3, at: '2026-03-03T09:00:00.000Z' },
  ]));

test('an effect has an id of its own, the same whenever the event is seen', async () => {
  const commit = await counted(3);
  const [event] = commit.events;
  const ids = reactionsOf(echo, commit).map(({ id }) => id);
  expect(ids).toEqual([`echo:${event?.id}:0`, `echo:${event?.id}:1`]);
  expect(reactionsOf(echo, { ...commit, position: 99 }).map(({ id }) => id)).toEqual(ids);
  expect(reactionsOf({ ...echo, name: 'other' }, commit).map(({ id }) => id)).not.toEqual(ids);
});

test('no effect is no effect', async () => expect(reactionsOf(echo, await counted(11))).toEqual([]));

test.each(['import', 'demo'] as const)('history of origin %s brings about nothing, unless the reactor asks for it', async (origin) => {
  const commit = await counted(3, { origin });
  expect(reactionsOf(echo, commit)).toEqual([]);
  expect(reactionsOf({ ...echo, alsoToLateHistory: true }, commit)).toHaveLength(2);
});

test('streams of other kinds bring about nothing', async () =>
  expect(reactionsOf(echo, { ...(await counted(3)), stream: 'interviews/tally/a' })).toEqual([]));

test('an event that cannot be read stops the reactor', async () => {
  const commit = await counted(3);
  const newer = { ...commit, events: commit.events.map((event) => ({ ...event, schema: 9 })) };
  expect(() => reactionsOf(echo, newer)).toThrow(UndecodableEvent);
});

test('its commands are carried out once, on its own behalf, because of the event', async () => {
  const commit = await counted(3, { organization: 'acme', trace: 'trace' });
  const [reaction] = reactionsOf(echo, commit);
  if (!reaction) throw new Error('no reaction');
  expect(commandContextOf(reaction, echo, '2026-03-05T00:00:00.000Z')).toEqual({
    commandId: reaction.id,
    now: '2026-03-05T00:00:00.000Z',
    actor: { kind: 'system', id: 'echo' },
    organization: 'acme',
    correlation: 'correlation',
    causation: reaction.event.id,
    trace: 'trace',
    occurredAt: undefined,
    origin: 'live',
  });
});

test('what follows from late history is late history', async () => {
  const commit = await counted(3, { origin: 'import', occurredAt: '2025-01-01T00:00:00.000Z' });
  const [reaction] = reactionsOf({ ...echo, alsoToLateHistory: true }, commit);
  if (!reaction) throw new Error('no reaction');
  expect(commandContextOf(reaction, echo, '2026-03-05T00:00:00.000Z')).toMatchObject({
    occurredAt: '2025-01-01T00:00:00.000Z',
    origin: 'import',
  });
});
