import { createHash, randomUUID } from 'node:crypto';
import type { Actor } from '@candor/contracts';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { askerOf } from '../auth/asker.ts';
import { parseTraceparent } from '../telemetry/traceparent.ts';
import { malformed } from './problem.ts';

/** What a command's request says besides its data. */
export interface CommandRequest {
  readonly actor: Actor;
  readonly organization: string | undefined;
  /** From `Idempotency-Key`, different for every actor. */
  readonly commandId: string;
  /** From `If-Match`: the version the asker has seen, or `*` for "there is something". */
  readonly expected: number | '*' | undefined;
  readonly correlation: string;
  readonly trace: string | undefined;
}

export interface IncomingHeaders {
  readonly [name: string]: string | readonly string[] | undefined;
}

const fromRequest = createParamDecorator((_: unknown, context: ExecutionContext): CommandRequest => {
  const request = context.switchToHttp().getRequest<{ headers: IncomingHeaders; id: string }>();
  const { actor, organization } = askerOf(request);
  return {
    actor,
    organization,
    commandId: commandIdOf(request.headers, actor),
    expected: ifMatch(request.headers),
    correlation: request.id,
    trace: traceparent(request.headers),
  };
});

/** Parameter of a route that carries out a command: who asks, its idempotency key, the version seen, the trace. */
export const Asked = (): ParameterDecorator => (target, method, index) => {
  fromRequest()(target, method, index);
  const route = method === undefined ? undefined : Object.getOwnPropertyDescriptor(target, method);
  if (method === undefined || !route) return;
  const optional = { required: false, schema: { type: 'string' } } as const;
  const key = 'Names this request: sent again with the same key, it is carried out once.';
  const match = 'The ETag of what was seen: refused with 412 when it has changed since.';
  ApiHeader({ name: 'Idempotency-Key', description: key, ...optional, schema: { type: 'string', maxLength: 128 } })(target, method, route);
  ApiHeader({ name: 'If-Match', description: match, ...optional })(target, method, route);
};

/** A key names a command for its actor alone: the same key of somebody else is another command. */
export function commandIdOf(headers: IncomingHeaders, actor: Actor): string {
  const key = single(headers, 'idempotency-key');
  if (key === undefined) return randomUUID();
  if (!/^[\x21-\x7e]{1,128}$/.test(key))
    throw malformed([{ field: 'Idempotency-Key', message: 'must be 1 to 128 visible ASCII characters' }]);
  return createHash('sha256').update(`${actor.kind}\n${actor.id}\n${key}`).digest('base64url');
}

/** The version in a strong ETag `"7"`, or `*`. */
export function ifMatch(headers: IncomingHeaders): number | '*' | undefined {
  const value = single(headers, 'if-match')?.trim();
  if (value === undefined) return undefined;
  if (value === '*') return '*';
  const version = /^"(0|[1-9]\d{0,14})"$/.exec(value)?.[1];
  if (version === undefined)
    throw malformed([{ field: 'If-Match', message: 'must be * or one strong ETag that Candor gave out, such as "7" with its quotes' }]);
  return Number(version);
}

/** W3C trace context; anything malformed is as good as none. */
export function traceparent(headers: IncomingHeaders): string | undefined {
  const value = headers['traceparent'];
  return typeof value === 'string' && parseTraceparent(value) ? value : undefined;
}

function single(headers: IncomingHeaders, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'object' ? value.join(', ') : value;
}
