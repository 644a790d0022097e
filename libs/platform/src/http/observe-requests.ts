import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { Logger } from '../service/logging.ts';
import type { Metrics } from '../service/metrics.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import { parseTraceparent } from '../telemetry/traceparent.ts';
import { traceparent } from './command-request.ts';

/** A request is named by its trace, so that its log lines, events and spans are found together. */
export const requestId = (request: Pick<IncomingMessage, 'headers'>): string =>
  parseTraceparent(traceparent(request.headers))?.traceId ?? randomBytes(16).toString('hex');

/** Counts and, at debug level, logs every request; never its query or its body. */
export function observeRequests(fastify: FastifyInstance, logger: Logger, metrics: Metrics): void {
  fastify.addHook('onResponse', async (request, reply) => {
    const route = request.is404 ? 'unknown' : (request.routeOptions.url ?? 'unknown');
    const { method, id: trace } = request;
    metrics.httpSeconds.observe({ method, route, status: String(reply.statusCode) }, reply.elapsedTime / 1_000);
    logger.debug({ method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime * 10) / 10, trace }, 'request');
  });
}

/** One span per request, around everything that its route does. */
@Injectable()
export class SpanInterceptor implements NestInterceptor {
  constructor(private readonly telemetry: Telemetry) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const route = request.routeOptions.url ?? '';
    const attributes = { 'http.request.method': request.method, 'http.route': route };
    return from(
      this.telemetry.span(`${request.method} ${route}`, { kind: 'server', parent: traceparent(request.headers), attributes }, () =>
        lastValueFrom(next.handle(), { defaultValue: undefined }),
      ),
    );
  }
}
