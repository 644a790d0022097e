import type { StreamDefinition } from '@candor/contracts';
import { applyDecorators } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiResponse, DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';
import { ProblemBody, problemType } from './problem.ts';

export type { OpenAPIObject } from '@nestjs/swagger';

/** Documents with which codes a route refuses: those that the streams behind it declare, and others by code and status. */
export const Rejects = (
  ...sources: readonly (Pick<StreamDefinition, 'rejections'> | Readonly<Record<string, number>>)[]
): MethodDecorator => {
  const codes = sources.flatMap((source) =>
    Object.entries('rejections' in source ? (source as StreamDefinition).rejections : (source as Record<string, number>)),
  );
  const statuses = [...new Set(codes.map(([, status]) => status))].sort();
  return applyDecorators(
    ...statuses.map((status) =>
      refusal(
        status,
        codes.filter(([, of]) => of === status).map(([code]) => code),
      ),
    ),
  );
};

/** What routes refuse with besides, whatever they do: who asks, and what is checked before a route is reached. */
const anywhere: Readonly<Record<number, readonly string[]>> = {
  401: ['not_signed_in', 'token_invalid', 'token_expired', 'session_ended', 'link_needed', 'link_invalid'],
  403: ['not_a_member', 'role_not_allowed', 'scope_not_allowed', 'other_side', 'link_not_for_this', 'cross_site'],
  404: ['not_found'],
  409: ['conflict'],
  410: ['link_expired', 'person_erased'],
  413: ['too_large'],
  415: ['unsupported_media_type'],
  422: ['idempotency_mismatch'],
};

function refusal(status: number, codes: readonly string[]): MethodDecorator {
  const all = [...new Set([...codes, ...(anywhere[status] ?? [])])];
  const schema = {
    allOf: [{ $ref: '#/components/schemas/Problem' }, { type: 'object', properties: { code: { type: 'string', enum: all } } }],
  };
  return ApiResponse({ status, description: codes.map((code) => `\`${code}\``).join(', '), content: { [problemType]: { schema } } });
}

/** The OpenAPI document of a service, made from the schemas that its routes check with. */
export function describeApi(app: NestFastifyApplication, service: string, version: string): OpenAPIObject {
  const config = new DocumentBuilder().setTitle(`Candor: ${service}`).setVersion(version).addBearerAuth().build();
  const operationIdFactory = (controller: string, method: string) => `${controller.replace(/Controller$|Queries$/, '')}_${method}`;
  const document = SwaggerModule.createDocument(app, config, { operationIdFactory });
  return withProblems(withoutReadOnly(document));
}

/** zod's `.readonly()` is about our own code; in OpenAPI `readOnly` would say that requests leave the field out. */
const withoutReadOnly = (document: OpenAPIObject): OpenAPIObject =>
  JSON.parse(JSON.stringify(document, (key, value: unknown) => (key === 'readOnly' && value === true ? undefined : value)));

/** Every operation can answer with a problem; what it looks like is said once. */
export function withProblems(document: OpenAPIObject): OpenAPIObject {
  const { $schema: _, ...problem } = z.toJSONSchema(ProblemBody, { target: 'openapi-3.0', io: 'output' }) as Record<string, unknown>;
  const schemas = { ...document.components?.schemas, Problem: problem };
  const other = { description: 'Anything else', content: { [problemType]: { schema: { $ref: '#/components/schemas/Problem' } } } };
  const paths = Object.entries(document.paths).map(([path, item]) => [path, withDefault(item as Record<string, unknown>, other)]);
  return {
    ...document,
    paths: Object.fromEntries(paths) as OpenAPIObject['paths'],
    components: { ...document.components, schemas: schemas as never },
  };
}

const withDefault = (item: Readonly<Record<string, unknown>>, other: unknown): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(item).map(([method, operation]) =>
      isOperation(operation)
        ? [method, { ...operation, tags: operation.tags?.map(groupName), responses: { ...operation.responses, default: other } }]
        : [method, operation],
    ),
  );

/** `HostAvailabilityQueries` → `Host availability`. */
const groupName = (tag: string): string => {
  const words = tag.replace(/Queries$/, '').replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const isOperation = (
  value: unknown,
): value is { readonly responses: Readonly<Record<string, unknown>>; readonly tags?: readonly string[] } =>
  typeof value === 'object' && value !== null && 'responses' in value;
