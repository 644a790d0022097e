import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Registry } from 'prom-client';
import { Problem, problemType } from '../http/problem.ts';
import { type Health, isReady } from './health.ts';
import type { Handler } from './listener.ts';

export interface OperationsParts {
  readonly service: string;
  readonly version: string;
  /** When the process began to run the service. */
  readonly since: string;
  readonly health: Health;
  readonly registry: Registry;
}

/** The addresses for whoever runs the service: probes and metrics. They work from the first moment to the last. */
export function operations(parts: OperationsParts, next: Handler): Handler {
  return (request, response) => {
    const path = request.url?.split('?', 1)[0];
    // What comes through a proxy comes from outside.
    const reads = (request.method === 'GET' || request.method === 'HEAD') && request.headers['x-forwarded-for'] === undefined;
    if (reads && path === '/health/live') json(response, 200, { status: 'live', service: parts.service });
    else if (reads && path === '/health/ready') void ready(parts, response);
    else if (reads && path === '/metrics' && mayScrape(parts.service, request)) void metrics(parts.registry, response);
    else next(request, response);
  };
}

async function ready({ service, version, since, health }: OperationsParts, response: ServerResponse): Promise<void> {
  const report = await health.report();
  json(response, isReady(report) ? 200 : 503, { service, version, since, ...report });
}

async function metrics(registry: Registry, response: ServerResponse): Promise<void> {
  try {
    const text = await registry.metrics();
    response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' }).end(text);
  } catch {
    json(response, 500, { status: 'the metrics could not be collected' });
  }
}

/** The gateway's address is public; its metrics are for the machine it runs on. */
const mayScrape = (service: string, { socket }: IncomingMessage): boolean =>
  service !== 'gateway' || /^(::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '');

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(JSON.stringify(body));
}

/** What every other address answers until the service can work. */
export const comingUp: Handler = (request, response) => {
  const headers = { 'retry-after': '1', 'cache-control': 'no-store' };
  if (request.headers.accept?.includes('text/html')) {
    response.writeHead(503, { ...headers, refresh: '1', 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><title>Candor</title><p>Candor is starting. This page comes back by itself.</p>');
    return;
  }
  const problem = new Problem(503, 'service_unavailable', { detail: 'The service is starting. Try again in a moment.' });
  response.writeHead(503, { ...headers, 'content-type': problemType });
  response.end(JSON.stringify(problem.body(request.url?.split('?', 1)[0])));
};
