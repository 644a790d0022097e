import { randomBytes } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from '../service/logging.ts';
import { Problem, problemType } from './problem.ts';
import { toProblem } from './to-problem.ts';

/** Answers every failure as problem+json. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(failure: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw failure;
    const http = host.switchToHttp();
    answerFailure(failure, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), this.logger);
  }
}

export function answerFailure(failure: unknown, request: FastifyRequest, reply: FastifyReply, logger: Logger): void {
  const problem = toProblem(failure, request.headers['if-match'] !== undefined);
  if (!problem) {
    answerDefect(failure, request, reply, logger);
    return;
  }
  logger.debug({ trace: request.id, code: problem.code, status: problem.status }, 'request refused');
  send(reply, problem, request);
}

function answerDefect(failure: unknown, request: FastifyRequest, reply: FastifyReply, logger: Logger): void {
  const reference = randomBytes(6).toString('hex');
  logger.error(
    { failure, trace: request.id, reference, method: request.method, route: request.routeOptions?.url },
    'a request failed by a defect',
  );
  send(
    reply,
    new Problem(500, 'defect', { detail: 'Something went wrong on our side. It has been recorded under this reference.' }),
    request,
    reference,
  );
}

function send(reply: FastifyReply, problem: Problem, request: FastifyRequest, reference?: string): void {
  if (reply.sent || reply.raw.headersSent) {
    reply.raw.destroy();
    return;
  }
  void reply
    .status(problem.status)
    .headers({ ...problem.details.headers, 'cache-control': 'no-store' })
    .type(problemType)
    .send(problem.body(pathOf(request), reference));
}

/** As the asker knows it, and without the query, which may say more than should stand in a log. */
function pathOf({ url, headers }: FastifyRequest): string {
  const prefix = headers['x-forwarded-prefix'];
  return `${typeof prefix === 'string' && /^(\/[\w-]+){1,5}$/.test(prefix) ? prefix : ''}${url.split('?', 1)[0] ?? ''}`;
}
