import { expect, test } from '@jest/globals';
import { createLogger, redacted } from './logging.ts';

function logged(write: (logger: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  write(createLogger({ service: 'feedback', logLevel: 'info' }, { write: (line) => void lines.push(line) }));
  return lines.join('');
}

const token = 'eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJhbmEifQ.c2lnbmF0dXJl';

test.each([
  ['an e-mail address', 'wrote to ana.b+x@mail.example.org today', 'ana.b'],
  ['a token', `sent ${token}`, token],
  ['an authorization header', 'Authorization: Bearer abc.def', 'abc.def'],
  ['a sealed text', 'had sealed:1:AbCd+/=9:xyz in it', 'AbCd'],
  ['credentials in a URL', 'mongodb://candor:s3cret@db:27017 is away', 's3cret'],
])('%s does not get into a log, wherever it stands', (_what, text, secret) => {
  expect(redacted(text)).not.toContain(secret);
  expect(logged((logger) => logger.info({ deep: { in: [text] } }, text))).not.toContain(secret);
  expect(logged((logger) => logger.error({ failure: new Error(text) }, 'failed'))).not.toContain(secret);
});

test('fields that are secret by name are left out', () => {
  const line = logged((logger) => logger.info({ headers: { authorization: 'x1', cookie: 'x2' }, password: 'x3' }, 'asked'));
  for (const secret of ['x1', 'x2', 'x3']) expect(line).not.toContain(secret);
});

test('a line says which service it is from, and is JSON still', () => {
  const line = logged((logger) => logger.warn({ stream: 'feedback/exchange/1', to: 'ana@example.org' }, 'late'));
  expect(JSON.parse(line)).toMatchObject({ level: 40, service: 'feedback', stream: 'feedback/exchange/1', to: '[e-mail]', msg: 'late' });
});

test('streams, versions, instants and addresses of services stay readable', () => {
  const text = 'scheduling/availability/acme/ana@3 at 2026-11-22T08:00:00.000Z from http://127.0.0.1:4201/x?y=1';
  expect(redacted(text)).toBe(text);
});
