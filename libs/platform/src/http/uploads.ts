import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';

/** Files that can be the body of a request. */
export const uploadTypes = ['text/csv'] as const;
export type UploadType = (typeof uploadTypes)[number];

/** The route takes a file as its body: `@Body() content: AsyncIterable<Uint8Array>` gives it as it comes in, of any length. */
export const Uploads = (type: UploadType): MethodDecorator =>
  applyDecorators(ApiConsumes(type), ApiBody({ schema: { type: 'string', format: 'binary' } }));

/** Whether the body is a file that is still coming in, and nothing else, such as JSON or none. */
export const isUpload = (body: unknown): body is AsyncIterable<Uint8Array> =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body;

export function takeUploads(fastify: FastifyInstance): void {
  fastify.addContentTypeParser([...uploadTypes], (_request, payload, done) => done(null, payload));
}
