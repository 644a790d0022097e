import { Readable } from 'node:stream';
import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { Problem } from './problem.ts';

/** Files that can be the body of a request. */
export const uploadTypes = ['application/x-subrip', 'text/calendar', 'text/csv', 'text/plain', 'text/vtt'] as const;
export type UploadType = (typeof uploadTypes)[number];

/** The route takes a file as its body: read `@Body() body: unknown` with {@link readUpload} or {@link openUpload}. */
export const Uploads = (...types: readonly [UploadType, ...(readonly UploadType[])]): MethodDecorator =>
  applyDecorators(ApiConsumes(...types), ApiBody({ schema: { type: 'string', format: 'binary' } }));

/** A file as it comes in. */
export interface Upload {
  readonly type: UploadType;
  readonly content: AsyncIterable<Uint8Array>;
  /** Lets the rest in and drops it: a connection that is closed before takes the answer with it. */
  discard(): void;
}

const typesOf = new WeakMap<Readable, UploadType>();

/** The file that a request brings. Throws {@link Problem}: 415 `unsupported_media_type` for another kind of file, or none. */
export function openUpload(body: unknown, types: readonly UploadType[]): Upload {
  const type = body instanceof Readable ? typesOf.get(body) : undefined;
  if (!(body instanceof Readable) || type === undefined || !types.includes(type)) {
    if (body instanceof Readable) body.resume();
    throw new Problem(415, 'unsupported_media_type', { detail: `The body must be a file of ${types.join(' or ')}.` });
  }
  return { type, content: body.iterator({ destroyOnReturn: false }), discard: () => void body.resume() };
}

/** The whole of a file. `limit` in bytes. Throws {@link Problem}: 413 `too_large`, 415 `unsupported_media_type`. */
export async function readUpload(
  body: unknown,
  limit: number,
  types: readonly UploadType[] = ['text/calendar', 'text/csv'],
): Promise<Uint8Array> {
  const { content, discard } = openUpload(body, types);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of content) {
    bytes += chunk.length;
    if (bytes > limit) break;
    chunks.push(chunk);
  }
  if (bytes <= limit) return Buffer.concat(chunks);
  discard();
  throw new Problem(413, 'too_large', { detail: `A file may have ${limit} bytes.`, facts: { most: limit } });
}

/** Hands such bodies to their routes as they come in, whatever their length. */
export function takeUploads(fastify: FastifyInstance): void {
  for (const type of uploadTypes)
    fastify.addContentTypeParser(type, (_request, payload, done) => {
      typesOf.set(payload as Readable, type);
      done(null, payload);
    });
}
