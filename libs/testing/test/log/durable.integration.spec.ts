import type { StreamVersion } from '@candor/event-sourcing';
import { openLog } from '@candor/platform';
import { afterAll, expect, test } from '@jest/globals';
import { createConnection } from 'mongoose';
import { isolation } from '../../src/servers/isolation.ts';
import { meta, unsealed } from './plain.ts';

const here = isolation();
const writes = (...streams: readonly string[]) =>
  streams.map((stream) => ({
    stream,
    expected: 0 as StreamVersion,
    events: [{ type: 'Happened', schema: 1, data: {}, personal: [] }],
  }));

afterAll(() => here.clear());

/** The commands that end an append, each with how far it has to get before MongoDB answers. */
async function concernsOf(...streams: readonly string[]): Promise<[string, unknown][]> {
  const dbName = `${here.prefix}_durable`;
  const connection = await createConnection(here.servers.mongodbUrl, { dbName, monitorCommands: true }).asPromise();
  const { log } = await openLog(connection, unsealed);
  const sent: [string, unknown][] = [];
  connection.getClient().on('commandStarted', ({ commandName, command }) => {
    if (commandName === 'commitTransaction' || (commandName === 'insert' && command.autocommit === undefined))
      sent.push([commandName, command.writeConcern]);
  });
  await log.append({ id: streams.join(), at: meta.occurredAt, meta, body: '', writes: writes(...streams) });
  await connection.close();
  return sent;
}

test('an append is acknowledged when a majority has it on disk', async () =>
  expect(await concernsOf('scheduling/spec/1')).toEqual([['insert', expect.objectContaining({ w: 'majority' })]]));

test('and so is one to several streams', async () =>
  expect(await concernsOf('scheduling/spec/2', 'scheduling/spec/3')).toEqual([
    ['commitTransaction', expect.objectContaining({ w: 'majority' })],
  ]));

test('appends of the same moment reach the disk in one insert, and each has an outcome of its own', async () => {
  const connection = await createConnection(here.servers.mongodbUrl, {
    dbName: `${here.prefix}_together`,
    monitorCommands: true,
  }).asPromise();
  const { log, commits } = await openLog(connection, unsealed);
  const append = (id: string, stream: string) => log.append({ id, at: meta.occurredAt, meta, body: '', writes: writes(stream) });
  await append('first', 'scheduling/spec/1');
  const sent: number[] = [];
  connection.getClient().on('commandStarted', ({ commandName, command }) => {
    if (commandName === 'insert') sent.push(command.documents?.length);
  });
  const outcomes = await Promise.allSettled([
    append('second', 'scheduling/spec/2'),
    append('first', 'scheduling/spec/1'),
    append('other', 'scheduling/spec/1'),
    append('third', 'scheduling/spec/3'),
  ]);
  expect(outcomes).toMatchObject([
    { value: { repeated: false } },
    { value: { repeated: true } },
    { reason: { name: 'ConcurrencyConflict' } },
    { value: { repeated: false } },
  ]);
  expect(sent).toEqual([4]);
  expect((await commits.distinct('commitId')).toSorted()).toEqual(['first', 'second', 'third']);
  await connection.close();
});

test('appends to several streams of the same moment reach the disk in one transaction, and one that loses takes none with it', async () => {
  const connection = await createConnection(here.servers.mongodbUrl, { dbName: `${here.prefix}_joint`, monitorCommands: true }).asPromise();
  const { log, commits } = await openLog(connection, unsealed);
  const asserted = { stream: 'scheduling/spec/asserted', expected: 0 as StreamVersion, events: [] };
  const append = (id: string, ...streams: readonly string[]) =>
    log.append({ id, at: meta.occurredAt, meta, body: '', writes: [...writes(...streams), asserted] });
  const ended: string[] = [];
  connection.getClient().on('commandStarted', ({ commandName }) => {
    if (/^(commit|abort)Transaction$/.test(commandName)) ended.push(commandName);
  });
  await Promise.all([append('first', 'scheduling/spec/1', 'scheduling/spec/2'), append('second', 'scheduling/spec/3')]);
  expect(ended).toEqual(['commitTransaction']);
  const outcomes = await Promise.allSettled([
    append('third', 'scheduling/spec/4'),
    append('other', 'scheduling/spec/5', 'scheduling/spec/2'),
    append('first', 'scheduling/spec/1', 'scheduling/spec/2'),
    append('fourth', 'scheduling/spec/6', 'scheduling/spec/7'),
  ]);
  expect(outcomes).toMatchObject([
    { value: { repeated: false } },
    { reason: { name: 'ConcurrencyConflict', stream: 'scheduling/spec/2' } },
    { value: { repeated: true } },
    { value: { repeated: false } },
  ]);
  expect((await commits.distinct('commitId')).toSorted()).toEqual(['first', 'fourth', 'second', 'third']);
  await connection.close();
});
