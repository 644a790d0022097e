import { expect, test } from '@jest/globals';
import { type ApiDocument, mergedApi } from './merged-api.rule.ts';

const answers = (schema: string) => ({
  responses: { 200: { content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } } } },
});
const api = (path: string, schemas: Readonly<Record<string, unknown>>, operation: object): ApiDocument => ({
  openapi: '3.0.0',
  info: { title: 'one service' },
  paths: { [path]: { get: operation } },
  components: { schemas, securitySchemes: { bearer: { type: 'http' } } },
});
const problem = { type: 'object', required: ['code'] };
const scheduling = api(
  '/bookings',
  { Problem: problem, Page: { title: 'bookings' } },
  { operationId: 'list', tags: ['Bookings'], ...answers('Page') },
);
const feedback = api(
  '/exchanges',
  { Problem: problem, Page: { title: 'exchanges', items: { $ref: '#/components/schemas/Page' } } },
  { operationId: 'list', ...answers('Page') },
);
const merged = (...parts: [string, ApiDocument | undefined][]) =>
  mergedApi(
    parts.map(([service, document]) => ({ service, prefix: service === 'gateway' ? '' : `/api/${service}`, document })),
    '1.2.3',
  );

test('addresses are those at the door', () => {
  const status = api('/api/status', {}, answers('Problem'));
  expect(Object.keys(merged(['gateway', status], ['scheduling', scheduling]).paths)).toEqual(['/api/status', '/api/scheduling/bookings']);
});

test('what two services call the same and is the same is there once', () => {
  expect(merged(['scheduling', scheduling], ['feedback', feedback]).components?.['schemas']?.['Problem']).toEqual(problem);
});

test('what they call the same and is different gets a name of its own, and whoever means it follows', () => {
  const { components, paths } = merged(['scheduling', scheduling], ['feedback', feedback]);
  expect(components?.['schemas']).toEqual({
    Problem: problem,
    Page: { title: 'bookings' },
    'feedback.Page': { title: 'exchanges', items: { $ref: '#/components/schemas/feedback.Page' } },
  });
  expect(JSON.stringify(paths['/api/feedback/exchanges'])).toContain('#/components/schemas/feedback.Page');
  expect(JSON.stringify(paths['/api/scheduling/bookings'])).toContain('"#/components/schemas/Page"');
});

test('operations of two services are not taken for one, and are grouped by service', () => {
  const { paths } = merged(['scheduling', scheduling], ['feedback', feedback]);
  expect(paths['/api/scheduling/bookings']?.['get']).toMatchObject({ operationId: 'scheduling_list', tags: ['scheduling: Bookings'] });
  expect(paths['/api/feedback/exchanges']?.['get']).toMatchObject({ operationId: 'feedback_list', tags: ['feedback'] });
});

test('a service that is away is missed by name', () => {
  const { info, paths } = merged(['scheduling', scheduling], ['feedback', undefined], ['analytics', undefined]);
  expect(info['description']).toContain('feedback, analytics');
  expect(Object.keys(paths)).toHaveLength(1);
});
