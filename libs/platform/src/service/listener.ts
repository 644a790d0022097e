import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigProblem, type ServiceConfig } from './config.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * A service's HTTP server. It listens before the service can work, so that probes get an answer while a dependency is
 * away: who answers is set as the service comes up.
 */
export class Listener {
  #handler: Handler;
  readonly server: Server;

  private constructor(handler: Handler) {
    this.#handler = handler;
    this.server = createServer({ requestTimeout: 120_000, headersTimeout: 30_000, keepAliveTimeout: 72_000 }, (request, response) =>
      this.#handler(request, response),
    );
  }

  /** Throws {@link ConfigProblem} when the address cannot be had. */
  static async open(config: Pick<ServiceConfig, 'service' | 'host' | 'port'>, handler: Handler): Promise<Listener> {
    const listener = new Listener(handler);
    const { server } = listener;
    await new Promise<void>((resolve, refuse) => {
      server.once('error', (failure: NodeJS.ErrnoException) => refuse(new ConfigProblem(explain(config, failure))));
      server.listen({ host: config.host, port: config.port }, resolve);
    });
    server.on('error', () => undefined);
    return listener;
  }

  answerWith(handler: Handler): void {
    this.#handler = handler;
  }

  /** Takes no more connections, lets the requests that are under way finish, and after `patience` ms ends what is left. */
  async close(patience: number): Promise<void> {
    const { server } = this;
    if (!server.listening) return;
    const handler = this.#handler;
    this.#handler = (request, response) => {
      response.setHeader('connection', 'close');
      handler(request, response);
    };
    let closed = false;
    const closing = new Promise<void>((resolve) => {
      server.close(() => {
        closed = true;
        resolve();
      });
    });
    const deadline = performance.now() + patience;
    while (!closed && performance.now() < deadline) {
      server.closeIdleConnections();
      await Promise.race([closing, sleep(20)]);
    }
    server.closeAllConnections();
    await closing;
  }
}

function explain({ service, host, port }: Pick<ServiceConfig, 'service' | 'host' | 'port'>, failure: NodeJS.ErrnoException): string {
  const variable = service === 'gateway' ? 'CANDOR_PORT' : 'its URL in CANDOR_SERVICES';
  if (failure.code === 'EADDRINUSE')
    return `${service} cannot start: port ${port} on ${host} is in use; stop what uses it, or choose another by ${variable}.`;
  if (failure.code === 'EACCES') return `${service} cannot start: it may not open port ${port}; choose one above 1023 by ${variable}.`;
  if (failure.code === 'EADDRNOTAVAIL' || failure.code === 'ENOTFOUND')
    return `${service} cannot start: this machine does not have the address ${host}; set CANDOR_HOST to one that it has (0.0.0.0 for all).`;
  return `${service} cannot start: it cannot listen on ${host}:${port} (${failure.code ?? failure.message}).`;
}
