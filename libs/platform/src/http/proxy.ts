import { randomBytes } from 'node:crypto';
import httpProxy from '@fastify/http-proxy';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { HttpPlugin } from './http-app.ts';
import { Problem } from './problem.ts';
import { answerFailure } from './problem-filter.ts';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Of one connection only (RFC 9110, 7.6.1), or about how to get through a proxy. */
const hopByHop = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
];

/** Services know people by tokens; the cookies are between browsers and the gateway. */
const forTheDoor = ['cookie'];

const withoutHops = (headers: Headers, more: readonly string[] = []): Record<string, string | string[] | undefined> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.includes(name) && !more.includes(name)));

/** Hands `/api/<service>/…` to that service, bodies as streams, and says so when the service is away. */
export const proxyTo =
  (service: string): HttpPlugin =>
  async (fastify, { config, logger, telemetry }) => {
    const upstream = config.services[service];
    if (upstream === undefined) return;
    const prefix = `/api/${service}`;
    const traces = new WeakMap<FastifyRequest, string>();
    await fastify.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.setErrorHandler((failure, request, reply) => answerFailure(failure, request, reply, logger));
      scope.addHook('preHandler', async (request, reply) => {
        const answered = new Promise<void>((resolve) => void reply.raw.once('close', resolve));
        const attributes = { 'http.request.method': request.method, 'http.route': `${prefix}/*` };
        void telemetry.span(`${request.method} ${prefix}`, { kind: 'server', parent: traceOf(request), attributes }, (span) => {
          traces.set(request, span.traceparent ?? traceOf(request) ?? untraced(request));
          return answered;
        });
      });
      await scope.register(httpProxy, {
        upstream,
        prefix,
        rewritePrefix: '/',
        undici: { connect: { timeout: 2_000 }, headersTimeout: 60_000, bodyTimeout: 120_000, connections: 128 },
        // by default it asks again on its own when a service answers 503
        retryMethods: [],
        disableRequestLogging: true,
        replyOptions: {
          rewriteRequestHeaders: (request, headers) => ({
            ...withoutHops(headers, forTheDoor),
            traceparent: traces.get(request as FastifyRequest),
            'x-forwarded-for': request.ip,
            'x-forwarded-host': request.headers.host,
            'x-forwarded-prefix': prefix,
          }),
          rewriteHeaders: (headers) => withoutHops(headers as Headers),
          onError: (reply, { error }) =>
            answerFailure(away(service, error), reply.request as FastifyRequest, reply as FastifyReply, logger),
        },
      });
    });
  };

const traceOf = ({ headers }: FastifyRequest): string | undefined =>
  typeof headers['traceparent'] === 'string' ? headers['traceparent'] : undefined;

/** Nothing is recorded here, and still the services name the request as the gateway does. */
const untraced = ({ id }: FastifyRequest): string => `00-${id}-${randomBytes(8).toString('hex')}-00`;

function away(service: string, failure: Error): Problem {
  const cause = (failure.cause ?? failure) as { code?: unknown };
  const code = typeof cause.code === 'string' ? cause.code : '';
  const headers = { 'retry-after': '2' };
  if (['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'].includes(code))
    return new Problem(503, 'service_unavailable', {
      detail: `The service ${service} is not running at the moment. Nothing was done; try again.`,
      headers,
    });
  const detail = `The service ${service} broke off. Whether the request was carried out is not known; send it again with the same Idempotency-Key.`;
  return new Problem(code === 'UND_ERR_HEADERS_TIMEOUT' ? 504 : 502, 'service_unavailable', { detail, headers });
}
