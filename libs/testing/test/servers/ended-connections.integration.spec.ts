import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { mongoClientOptions } from '@candor/platform';
import { afterAll, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { eventually } from '../../src/eventually.ts';
import { isolation } from '../../src/servers/isolation.ts';
import { breakableProxy } from './breakable-proxy.ts';

const here = isolation();

afterAll(() => here.clear());

test('a command for MongoDB that meets a connection while that is being closed is sent on another one', async () => {
  const proxy = await breakableProxy(here.servers.mongodbUrl);
  const sockets = new Set<Socket>();
  const note = (message: unknown) => void sockets.add((message as { readonly socket: Socket }).socket);
  subscribe('net.client.socket', note);
  const client = await mongo.MongoClient.connect(`${proxy.url}/?directConnection=true`, mongoClientOptions);
  const rows = client.db(`${here.prefix}_ended`).collection<{ _id: number }>('rows');
  await Promise.all(Array.from({ length: 10 }, () => rows.countDocuments()));
  unsubscribe('net.client.socket', note);
  const open = [...sockets].filter(({ remotePort }) => remotePort === Number(new URL(proxy.url).port));
  const answers: unknown[] = [];
  const insert = async (_id: number) => void answers.push(await rows.insertOne({ _id }).catch((failure: unknown) => failure));
  // Immediates run when sockets have ended, and before they are told to be closed.
  for (const [n, socket] of open.entries()) socket.once('end', () => setImmediate(() => void insert(n)));
  proxy.cut();
  proxy.mend();
  try {
    await eventually(() => expect(answers).toEqual(open.map(() => expect.objectContaining({ acknowledged: true }))));
    expect(await rows.countDocuments()).toBe(open.length);
  } finally {
    await client.close();
    await proxy.close();
  }
});
