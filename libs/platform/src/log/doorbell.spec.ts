import { expect, test } from '@jest/globals';
import type { mongo } from 'mongoose';
import type { CommitDocument } from './commit.document.ts';
import { watchInserts } from './doorbell.ts';
import { Bell } from './tail.ts';

test('a doorbell whose resume token is lost rings and is hung up anew, from now', async () => {
  const options: object[] = [];
  const reopened = Promise.withResolvers<void>();
  const silence = Promise.withResolvers<never>();
  const watch = (_stages: unknown, asked: object) => {
    options.push(asked);
    if (options.length === 2) reopened.resolve();
    const lost = Object.assign(new Error('the resume point may no longer be in the oplog'), { codeName: 'ChangeStreamHistoryLost' });
    return {
      tryNext: () => (options.length === 1 ? Promise.reject(lost) : silence.promise),
      close: async () => options.length > 1 && silence.reject(new Error('closed')),
    };
  };
  const stopping = new AbortController();
  let rings = 0;
  const bell = Object.assign(new Bell(), { ring: () => void rings++ });
  const watching = watchInserts({ watch } as unknown as mongo.Collection<CommitDocument>, bell, stopping.signal);
  await Promise.race([reopened.promise, watching]);
  expect(options).toEqual([{ maxAwaitTimeMS: 1000 }, { maxAwaitTimeMS: 1000 }]);
  expect(rings).toBe(1);
  stopping.abort();
  await watching;
});

test('a doorbell ends although nothing is inserted any more and its stream cannot be closed', async () => {
  const stopping = new AbortController();
  let asked = 0;
  const tryNext = async () => {
    if (++asked === 3) stopping.abort();
    await new Promise((resolve) => setImmediate(resolve));
    return asked === 2 ? { _id: 'insert' } : null;
  };
  const changes = { tryNext, next: () => new Promise<never>(() => undefined), close: async () => undefined };
  let rings = 0;
  const bell = Object.assign(new Bell(), { ring: () => void rings++ });
  await watchInserts({ watch: () => changes } as unknown as mongo.Collection<CommitDocument>, bell, stopping.signal);
  expect({ asked, rings }).toEqual({ asked: 3, rings: 1 });
});
