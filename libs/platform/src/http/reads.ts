import { type AnyProjection, definitionFor } from '@candor/event-sourcing';
import { applyDecorators, type CallHandler, type ExecutionContext, Injectable, type NestInterceptor, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiQuery, ApiResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { malformed, Problem, ProblemBody } from './problem.ts';

/** Waits until a projection has taken a version of a stream. */
export type WaitFor = (projection: string, stream: string, version: number, timeoutMs: number) => Promise<'there' | 'parked' | 'timeout'>;

const READS = 'candor:reads';
const patienceMs = 5_000;
const description = 'Wait until this answer includes a command’s result: `<stream>@<version>` as the command answered';

/** The projections that a GET shows, so that `?after=<stream>@<version>` can wait for them. */
export const Reads = (...projections: readonly AnyProjection[]): MethodDecorator =>
  applyDecorators(
    SetMetadata(READS, projections),
    ApiQuery({ name: 'after', required: false, description, schema: { type: 'string' } }),
    ApiResponse({
      status: 202,
      description: 'Not there yet: ask again after `Retry-After`',
      content: { 'application/problem+json': {} },
      standardSchema: ProblemBody,
    }),
  );

@Injectable()
export class AfterInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly waitFor: WaitFor,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const projections = this.reflector.get<readonly AnyProjection[] | undefined>(READS, context.getHandler());
    const { after } = (context.switchToHttp().getRequest<FastifyRequest>().query ?? {}) as { after?: unknown };
    if (projections && after !== undefined) await this.wait(projections, after);
    return next.handle();
  }

  private async wait(projections: readonly AnyProjection[], after: unknown): Promise<void> {
    const { stream, version } = parseAfter(after);
    const fed = projections.filter(({ from }) => from.some((source) => definitionFor([source.stream], stream)));
    if (fed.length === 0) throw malformed([{ field: 'after', message: 'names a stream that this answer does not depend on' }]);
    const outcomes = await Promise.all(fed.map(({ name }) => this.waitFor(name, stream, version, patienceMs)));
    if (outcomes.includes('parked'))
      throw notYet('delayed', 'It cannot be shown yet because of a fault on our side, which has been reported.', after, 30);
    if (outcomes.includes('timeout')) throw notYet('not_yet', 'It cannot be seen here yet. Ask again.', after, 1);
  }
}

const notYet = (code: string, detail: string, after: unknown, seconds: number): Problem =>
  new Problem(202, code, { detail, facts: { after }, headers: { 'retry-after': String(seconds) } });

export function parseAfter(after: unknown): { readonly stream: string; readonly version: number } {
  const [, stream, version] = (typeof after === 'string' && /^([a-z-]+\/[a-z-]+\/[^@]{1,300})@([1-9]\d{0,14})$/.exec(after)) || [];
  if (stream === undefined) throw malformed([{ field: 'after', message: 'must be <stream>@<version>, as a command answered it' }]);
  return { stream, version: Number(version) };
}
