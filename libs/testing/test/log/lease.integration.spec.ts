import type { NewCommit, StreamVersion } from '@candor/event-sourcing';
import { openLog } from '@candor/platform';
import { afterAll, expect, jest, test } from '@jest/globals';
import { createConnection } from 'mongoose';
import { eventually } from '../../src/eventually.ts';
import { isolation } from '../../src/servers/isolation.ts';
import { meta, unreported, unsealed } from './plain.ts';

const here = isolation();

const written = (id: string): NewCommit => ({
  id,
  at: meta.occurredAt,
  meta,
  body: '',
  writes: [
    { stream: 'scheduling/spec/1', expected: 0 as StreamVersion, events: [{ type: 'Happened', schema: 1, data: {}, personal: [] }] },
  ],
});

afterAll(() => here.clear());

test('who stands by does not lead before the lease of the leader has expired, however often it asks', async () => {
  const connection = await createConnection(here.servers.mongodbUrl, { dbName: `${here.prefix}_lease`, monitorCommands: true }).asPromise();
  const { leader, seq } = await openLog(connection, unsealed, { lease: 300 });
  await seq.updateOne({ _id: 'sequencer' }, { $set: { owner: 'another', epoch: 7, expiresAt: new Date('2100-01-01') } });
  let asked = 0;
  connection.getClient().on('commandSucceeded', ({ commandName }) => {
    if (commandName === 'findAndModify') asked++;
  });
  const said: string[] = [];
  const standing = leader(() => [], { ...unreported, elected: (epoch) => said.push(`elected ${epoch}`) });
  standing.start();
  await eventually(() => expect(asked).toBeGreaterThanOrEqual(2));
  expect(said).toEqual([]);
  await seq.updateOne({ _id: 'sequencer' }, { $set: { expiresAt: new Date(0) } });
  await eventually(() => expect(said[0]).toBe('elected 8'));
  await standing.stop();
  await connection.close();
});

test('a leader whose sequencer hangs gives the lead up, and gets it again', async () => {
  const connection = await createConnection(here.servers.mongodbUrl, { dbName: `${here.prefix}_silent` }).asPromise();
  const { leader, log, commits } = await openLog(connection, unsealed, { lease: 900 });
  await log.append(written('before'));
  const stamps = jest.spyOn(commits, 'updateMany').mockImplementationOnce(() => new Promise(() => undefined));
  const said: unknown[] = [];
  const leading = leader(() => [], {
    ...unreported,
    elected: (epoch) => said.push(['elected', epoch]),
    resigned: (epoch, reason) => said.push(['resigned', epoch, String(reason)]),
  });
  leading.start();
  await eventually(() =>
    expect(said).toEqual([
      ['elected', 1],
      ['resigned', 1, 'LeaseLost: epoch 1 ends: its sequencer hangs'],
      ['elected', 2],
    ]),
  );
  await eventually(async () => expect(await commits.countDocuments({ pos: 1 })).toBe(1));
  expect(stamps).toHaveBeenCalledTimes(2);
  await leading.stop();
  await connection.close();
});

test('a question for the lease that hangs is asked again, and giving it back keeps nobody waiting', async () => {
  const connection = await createConnection(here.servers.mongodbUrl, { dbName: `${here.prefix}_asking` }).asPromise();
  const { leader, seq } = await openLog(connection, unsealed, { lease: 300 });
  const asking = jest.spyOn(seq, 'findOneAndUpdate').mockImplementationOnce(() => new Promise(() => undefined));
  const said: unknown[] = [];
  const leading = leader(() => [], {
    ...unreported,
    unreachable: (failure) => said.push(['unreachable', String(failure)]),
    elected: (epoch) => said.push(['elected', epoch]),
  });
  leading.start();
  await eventually(() =>
    expect(said).toEqual([
      ['unreachable', 'TooLate: no answer within 300 ms'],
      ['elected', 1],
    ]),
  );
  expect(asking).toHaveBeenCalledTimes(2);
  const givingBack = jest.spyOn(seq, 'updateOne').mockImplementation(() => new Promise(() => undefined));
  await leading.stop();
  expect(givingBack).toHaveBeenCalled();
  await connection.close();
});

test('what hangs when a leadership ends is left behind, and the process leads again', async () => {
  const connection = await createConnection(here.servers.mongodbUrl, { dbName: `${here.prefix}_hanging` }).asPromise();
  const { leader, seq, log, commits } = await openLog(connection, unsealed, { lease: 1_500 });
  const said: unknown[] = [];
  const hanging = { name: 'hanging', position: () => new Promise<number>(() => said.push('hangs')), take: async () => undefined };
  const leading = leader(() => [hanging], {
    ...unreported,
    elected: (epoch) => said.push(['elected', epoch]),
    leftBehind: (epoch, names) => said.push(['left behind', epoch, names]),
  });
  leading.start();
  await eventually(() => expect(said).toEqual([['elected', 1], 'hangs']));
  await seq.updateOne({ _id: 'sequencer' }, { $set: { epoch: 2 } });
  await eventually(() => expect(said.slice(2)).toEqual([['left behind', 1, ['hanging']], ['elected', 3], 'hangs']));
  await log.append(written('after'));
  await eventually(async () => expect(await commits.countDocuments({ pos: 1 })).toBe(1));
  await leading.stop();
  await connection.close();
});
