import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bearing, type NotesService, recruiter, startNotes } from './notes-service.ts';
import { problemOf } from './problem-of.ts';

let notes: NotesService;
const ask: NotesService['ask'] = (...asked) => notes.ask(...asked);

beforeAll(async () => {
  notes = await startNotes();
});

afterAll(() => notes.close());

test('is the view and no more, with its version as the ETag', async () => {
  const { headers, body } = await ask('GET', '/notes/one', await bearing(notes.token({ memberships: [recruiter] })));
  expect(body).toEqual({ text: 'hello', version: 7 });
  expect([headers.get('etag'), headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual([
    '"7"',
    'no-store',
    'nosniff',
  ]);
});

test('waits for what the asker has just done, and says when it is not there yet', async () => {
  const headers = await bearing(notes.token({ memberships: [recruiter] }));
  const one = (after: string) => ask('GET', `/notes/one?after=${encodeURIComponent(after)}`, headers);
  expect((await one('feedback/note/a@1')).status).toBe(200);
  expect(notes.waits.at(-1)).toEqual(['notes', 'feedback/note/a', 1, expect.any(Number)]);
  const late = await one('feedback/note/a@3');
  expect([...problemOf(late), late.headers.get('retry-after'), late.body.facts]).toEqual([
    202,
    'not_yet',
    '1',
    { after: 'feedback/note/a@3' },
  ]);
  expect(problemOf(await one('feedback/note/a@2'))).toEqual([202, 'delayed']);
  expect(problemOf(await one('scheduling/booking/a@1'))).toEqual([400, 'malformed']);
  expect(problemOf(await one('nonsense'))).toEqual([400, 'malformed']);
});

test('to what is rejected: the code with its facts', async () => {
  const answer = await ask('POST', '/notes/rejected');
  expect([...problemOf(answer), answer.body.facts]).toEqual([410, 'gone', { since: 'monday' }]);
});

test.each([
  ['DELETE', '/notes/defect'],
  ['GET', '/notes/broken'],
])('to a defect (%s %s): a reference that is in the log, and nothing else', async (method, path) => {
  const answer = await ask(method, path);
  expect(problemOf(answer)).toEqual([500, 'defect']);
  expect(JSON.stringify(answer.body)).not.toContain('hunter2');
  const line = notes.logs.find((entry) => entry.includes(answer.body.reference)) ?? '';
  expect(JSON.parse(line)).toMatchObject({ level: 50, failure: { stack: expect.any(String) } });
  expect(line).not.toContain('hunter2@');
});

test.each([
  ['/nothing', 404],
  ['/notes/%zz', 400],
  [`/notes/${'x'.repeat(501)}`, 414],
])('to an address such as %j', async (path, status) => {
  const answer = await new Promise<{ status: number | undefined; type: string | undefined }>((resolve, fail) => {
    const asked = httpRequest(`${notes.url}/`, { path, method: 'PUT' }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, type: response.headers['content-type'] });
    });
    asked.on('error', fail).end();
  });
  expect(answer).toEqual({ status, type: expect.stringContaining('application/problem+json') });
});

test('to whoever reads the log: what was asked, without its query', async () => {
  await ask('GET', '/notes?cursor=secret-cursor');
  const lines = notes.logs.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'request');
  expect(lines.at(-1)).toMatchObject({
    level: 20,
    method: 'GET',
    route: '/notes',
    status: 200,
    trace: expect.stringMatching(/^[0-9a-f]{32}$/),
  });
  expect(notes.logs.join('')).not.toContain('secret-cursor');
});

test('its own description has the schemas that it checks with, once', async () => {
  const { body } = await ask('GET', '/openapi.json');
  const { put } = body.paths['/notes/{id}'];
  expect(put.requestBody.content['application/json'].schema).toMatchObject({
    required: ['text'],
    properties: { text: { minLength: 1 } },
  });
  expect(put.parameters.map(({ name }: { name: string }) => name).sort()).toEqual(['Idempotency-Key', 'If-Match', 'id']);
  expect(Object.keys(put.responses).sort()).toEqual(['200', '409', '410', '422', 'default']);
  expect(put.responses['409'].content['application/problem+json'].schema.allOf[1].properties.code.enum).toEqual([
    'full',
    'locked',
    'conflict',
  ]);
  expect(put.security).toBeUndefined();
  const one = body.paths['/notes/one'].get;
  expect(one.security).toEqual([{ bearer: [] }]);
  expect(one.parameters.map(({ name }: { name: string }) => name).sort()).toEqual(['Candor-Organization', 'after']);
  expect(one.responses['200'].content['application/json'].schema.required).toEqual(['text', 'version']);
  expect(body.paths['/notes'].get.parameters.map(({ name }: { name: string }) => name).sort()).toEqual(['cursor', 'limit']);
  expect(body.components.schemas.Problem.required).toContain('code');
});
