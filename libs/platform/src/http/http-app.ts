import type { Server } from 'node:http';
import type { Clock } from '@candor/event-sourcing';
import { Module, type Provider, type Type } from '@nestjs/common';
import { NestFactory, Reflector } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import type { JWTVerifyGetKey } from 'jose';
import { AccessGuard } from '../auth/guard.ts';
import { Links } from '../auth/links.ts';
import { assertAccessDeclared } from '../auth/routes-declared.ts';
import { VerifiedTokens } from '../auth/verified-tokens.ts';
import { takeDemoTime } from '../clock/demo-time.ts';
import type { ServiceConfig } from '../service/config.ts';
import type { Handler } from '../service/listener.ts';
import { FrameworkLogger, type Logger } from '../service/logging.ts';
import type { Metrics } from '../service/metrics.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import { observeRequests, requestId, SpanInterceptor } from './observe-requests.ts';
import { describeApi } from './openapi.ts';
import { answerFailure, ProblemFilter } from './problem-filter.ts';
import { AfterInterceptor, type WaitFor } from './reads.ts';
import { ViewInterceptor } from './returns.ts';
import { answerUnreadable } from './unreadable-request.ts';
import { takeUploads } from './uploads.ts';
import { validation } from './validation.ts';

export interface PluginContext {
  readonly config: ServiceConfig;
  readonly logger: Logger;
  readonly telemetry: Telemetry;
  readonly clock: Clock;
  /** What the service provides under this class or token. */
  provided<Value>(token: Type<Value> | symbol): Value;
}

/** Adds what is no controller, such as files or a proxy. */
export type HttpPlugin = (fastify: FastifyInstance, context: PluginContext) => void | Promise<void>;

export interface HttpAppParts {
  readonly config: ServiceConfig;
  readonly version: string;
  readonly controllers: readonly Type[];
  readonly providers: readonly Provider[];
  readonly plugins: readonly HttpPlugin[];
  readonly server: Server;
  readonly tokenKeys: JWTVerifyGetKey;
  readonly clock: Clock;
  readonly waitFor: WaitFor;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly telemetry: Telemetry;
}

export interface HttpApp {
  readonly app: NestFastifyApplication;
  /** Answers requests; the server that they come in by is somebody else's. */
  readonly handler: Handler;
}

@Module({})
class ServiceRoot {}

const bodyBytes = 1_048_576;

/** Candor's conventions for HTTP around a service's controllers. Throws when a route does not say who may use it. */
export async function createHttpApp(parts: HttpAppParts): Promise<HttpApp> {
  const { controllers, providers, logger, metrics } = parts;
  assertAccessDeclared(controllers);
  let handler: Handler | undefined;
  const options: FastifyServerOptions = {
    serverFactory: (answer) => {
      handler = answer;
      return parts.server;
    },
    bodyLimit: bodyBytes,
    genReqId: requestId,
    requestIdHeader: false,
    // the gateway is before every other service, and says who asks
    trustProxy: parts.config.service === 'gateway' ? [...parts.config.trustedProxies] : (_address, hop) => hop === 0,
    return503OnClosing: false,
    routerOptions: { maxParamLength: 500 },
    clientErrorHandler: (failure, socket) => answerUnreadable(failure, socket),
    frameworkErrors: (failure, request, reply) => answerFailure(failure, request as FastifyRequest, reply as FastifyReply, logger),
  };
  const adapter = new FastifyAdapter(options);
  const root = { module: ServiceRoot, controllers: [...controllers], providers: [...providers] };
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, { logger: new FrameworkLogger(logger), abortOnError: false });
  const reflector = app.get(Reflector);
  app.useGlobalFilters(new ProblemFilter(logger));
  const links = new Links(parts.config.masterKey);
  app.useGlobalGuards(new AccessGuard(reflector, new VerifiedTokens(parts.tokenKeys), links, parts.clock));
  app.useGlobalInterceptors(
    new SpanInterceptor(parts.telemetry),
    new AfterInterceptor(reflector, parts.waitFor),
    new ViewInterceptor(reflector),
  );
  app.useGlobalPipes(validation());
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  observeRequests(fastify, logger, metrics);
  takeUploads(fastify);
  takeDemoTime(fastify, { links, clock: parts.clock, production: parts.config.mode === 'production' });
  fastify.addHook('onRequest', async (_request, reply) => void reply.headers({ 'x-content-type-options': 'nosniff' }));
  fastify.addHook(
    'onSend',
    async (_request, reply) => void (reply.hasHeader('cache-control') || reply.header('cache-control', 'no-store')),
  );
  const context: PluginContext = { ...parts, provided: (token) => app.get(token, { strict: false }) };
  for (const plugin of parts.plugins) await plugin(fastify, context);
  const document = describeApi(app, parts.config.service, parts.version);
  fastify.get('/openapi.json', async () => document);
  await app.init();
  await fastify.ready();
  if (!handler) throw new Error('the HTTP adapter was made without a handler');
  return { app, handler };
}
