import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Header,
  HttpCode,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiExcludeEndpoint, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import type { z } from 'zod';

const View = Reflector.createDecorator<z.ZodType>();

/**
 * What a route answers: a view. Only what the view names leaves the service, and a view with a `version` is answered with it
 * as the ETag, for `If-Match`.
 */
export const Returns = (
  view: z.ZodType,
  { status = 200, description = '' }: { status?: number; description?: string } = {},
): MethodDecorator => applyDecorators(View(view), HttpCode(status), ApiResponse({ status, description, standardSchema: view }));

/** What a route answers that is no JSON: text in this media type. */
export const ReturnsText = (type: string, { description = '' }: { description?: string } = {}): MethodDecorator =>
  applyDecorators(
    Header('content-type', `${type}; charset=utf-8`),
    ApiResponse({ status: 200, description, content: { [type]: { schema: { type: 'string' } } } }),
  );

/** A route for pages of Candor alone, that never ends: it is not in the description of the API. */
export const Unlisted = (): MethodDecorator => ApiExcludeEndpoint();

/** What a route answers that is a file: a `StreamableFile`, which says its own type. */
export const ReturnsFile = ({
  type = 'application/octet-stream',
  description = '',
}: {
  type?: string;
  description?: string;
} = {}): MethodDecorator =>
  ApiResponse({ status: 200, description, content: { [type]: { schema: { type: 'string', format: 'binary' } } } });

/** That it answers nothing but a status. */
export const ReturnsNothing = ({ status = 204, description = '' }: { status?: number; description?: string } = {}): MethodDecorator =>
  applyDecorators(HttpCode(status), ApiResponse({ status, description }));

@Injectable()
export class ViewInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const view = this.reflector.get(View, context.getHandler());
    if (!view) return next.handle();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((value: unknown) => {
        const shown = view.parse(value);
        const version = versionOf(shown);
        if (version !== undefined) void reply.header('etag', `"${version}"`);
        return shown;
      }),
    );
  }
}

function versionOf(shown: unknown): number | undefined {
  const version = (shown as { version?: unknown } | null | undefined)?.version;
  return typeof version === 'number' && Number.isSafeInteger(version) ? version : undefined;
}
