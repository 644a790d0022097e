import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface KeyServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Stands in for a gateway that is not started: publishes its keys, with which the services check tokens. */
export async function startKeyServer(published: () => Promise<unknown>): Promise<KeyServer> {
  const server = createServer((request, response) => {
    if (request.url !== '/.well-known/jwks.json') {
      response.writeHead(404).end();
      return;
    }
    published().then(
      (keys) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(keys)),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
