import { Readable } from 'node:stream';
import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { Problem } from './problem.ts';

/** Files that can be the body of a request. */
export const uploadTypes = ['text/calendar', 'text/csv'] as const;
export type UploadType = (typeof uploadTypes)[number];

/** The route takes a file as its body: read `@Body() body: unknown` with {@link readUpload}. */
export const Uploads = (type: UploadType): MethodDecorator =>
  applyDecorators(ApiConsumes(type), ApiBody({ schema: { type: 'string', format: 'binary' } }));

/**
 * The file that a request brings. `limit` in bytes. Throws {@link Problem}: 413 `too_large`, 415 `unsupported_media_type` for a
 * body that is no file, such as JSON, or none.
 */
export async function readUpload(body: unknown, limit: number): Promise<Uint8Array> {
  if (!(body instanceof Readable))
    throw new Problem(415, 'unsupported_media_type', { detail: `The body must be a file of ${uploadTypes.join(' or ')}.` });
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // What is not read is discarded when the answer is sent, so that whoever uploads gets to read it.
  for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > limit) throw new Problem(413, 'too_large', { detail: `A file may have ${limit} bytes.`, facts: { most: limit } });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Hands such bodies to their routes as they come in, whatever their length. */
export function takeUploads(fastify: FastifyInstance): void {
  fastify.addContentTypeParser([...uploadTypes], (_request, payload, done) => done(null, payload));
}
