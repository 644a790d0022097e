import { createServer } from 'node:net';
import { expect, test } from '@jest/globals';
import { listeningInodes, portHolder } from './port-holder.mjs';
import { freePorts, isFree } from './ports.mjs';

const table = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1068 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 31337 1 0 100 0 0 10 0
   1: 0100007F:A1B2 0100007F:1068 01 00000000:00000000 00:00000000 00000000     0        0 31338 1 0 20 4 30 10 -1
   2: 0100007F:1068 0100007F:A1B2 01 00000000:00000000 00:00000000 00000000     0        0 31339 1 0 20 4 30 10 -1
   3: 00000000:1069 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 31340 1 0 100 0 0 10 0
`;

const listen = (port: number) =>
  new Promise<Disposable>((resolve) => {
    const server = createServer().listen(port, '127.0.0.1', () => resolve({ [Symbol.dispose]: () => void server.close() }));
  });

test('only the socket that listens holds a port, not the connections to it', () => expect(listeningInodes(table, 4200)).toEqual(['31337']));

test('the holder of a port is named by its number and command', async () => {
  const [port = 0] = await freePorts([undefined]);
  using _ = await listen(port);
  expect(await portHolder(port)).toMatch(new RegExp(`^process ${process.pid} \\(.*node`));
});

test('nobody holds a free port', async () => {
  const [port = 0] = await freePorts([undefined]);
  expect(await portHolder(port)).toBeUndefined();
});

test('a preferred port is taken when it is free and passed over when it is not', async () => {
  const [first = 0, second = 0] = await freePorts([undefined, undefined]);
  using _ = await listen(first);
  expect(await isFree(first)).toBe(false);
  const [instead = 0, asWanted] = await freePorts([first, second]);
  expect(asWanted).toBe(second);
  expect(instead).not.toBe(first);
  expect(await isFree(instead)).toBe(true);
});

test('no port is chosen twice', async () => {
  const [port = 0] = await freePorts([undefined]);
  const chosen = await freePorts([port, port, port]);
  expect(new Set(chosen).size).toBe(3);
});
