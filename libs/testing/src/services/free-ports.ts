import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';

/** Ports of this machine that nobody listens on, all different. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = await Promise.all(Array.from({ length: count }, listen));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

const listen = (): Promise<Server> =>
  new Promise((resolve, fail) => {
    const server = createServer();
    server.once('error', fail).listen(0, '127.0.0.1', () => resolve(server));
  });
