import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type NotesService, startNotes } from './notes-service.ts';
import { problemOf } from './problem-of.ts';

let notes: NotesService;
const ask: NotesService['ask'] = (...asked) => notes.ask(...asked);

beforeAll(async () => {
  notes = await startNotes();
});

afterAll(() => notes.close());

const put = (headers: Record<string, string>) => ask('PUT', '/notes/n1', { body: '{"text":"x"}', ...headers });

test('is checked and completed by the schema', async () =>
  expect((await put({})).body).toMatchObject({ id: 'n1', note: { text: 'x', tags: [] } }));

test('is refused with every field that is wrong', async () => {
  const answer = await put({ body: '{"text":"","tags":["a",1]}' });
  expect(problemOf(answer)).toEqual([400, 'malformed']);
  expect(answer.body.errors.map(({ field }: { field: string }) => field)).toEqual(['text', 'tags.1']);
});

test.each([
  ['no body', {}, 400, 'malformed'],
  ['no JSON', { body: '{bad' }, 400, 'malformed'],
  ['another type', { body: '<a/>', 'content-type': 'text/xml' }, 415, 'unsupported_media_type'],
  ['a prototype', { body: '{"__proto__":{"x":1},"text":"x"}' }, 400, 'malformed'],
  ['too much', { body: JSON.stringify({ text: 'x'.repeat(1_100_000) }) }, 413, 'too_large'],
  ['a weak ETag', { body: '{"text":"x"}', 'if-match': 'W/"1"' }, 400, 'malformed'],
  ['a key with spaces', { body: '{"text":"x"}', 'idempotency-key': 'a b' }, 400, 'malformed'],
])('%s is refused', async (_what, headers: Record<string, string>, status, name) => {
  expect(problemOf(await ask('PUT', '/notes/n1', headers))).toEqual([status, name]);
});

test('carries key, version and trace of the request', async () => {
  const trace = '0af7651916cd43dd8448eb211c80319c';
  const { body } = await put({ 'idempotency-key': 'k', 'if-match': '"3"', traceparent: `00-${trace}-b7ad6b7169203331-01` });
  expect(body.asked).toMatchObject({
    expected: 3,
    correlation: trace,
    commandId: (await put({ 'idempotency-key': 'k' })).body.asked.commandId,
  });
});

test.each([
  ['?limit=201', 400],
  ['?limit=0', 400],
  ['?limit=x', 400],
  ['?limit=200&cursor=abc', 200],
  ['', 200],
])('a page with %j', async (query, status) => expect((await ask('GET', `/notes${query}`)).status).toBe(status));
