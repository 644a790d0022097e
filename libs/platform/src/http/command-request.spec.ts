import { describe, expect, test } from '@jest/globals';
import { commandIdOf, ifMatch, traceparent } from './command-request.ts';
import { Problem } from './problem.ts';

const ana = { kind: 'person', id: 'ana' } as const;
const problemOf = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (failure) {
    return failure instanceof Problem ? [failure.status, failure.details.errors?.[0]?.field] : failure;
  }
};

describe('Idempotency-Key', () => {
  const id = (key: string, actor: Parameters<typeof commandIdOf>[1] = ana) => commandIdOf({ 'idempotency-key': key }, actor);

  test('names the same command each time', () => expect(id('k1')).toBe(id('k1')));
  test('names another command for every key, person and kind of actor', () => {
    expect(new Set([id('k1'), id('k2'), id('k1', { kind: 'person', id: 'ben' }), id('k1', { kind: 'key', id: 'ana' })]).size).toBe(4);
  });
  test('cannot be made to name another’s command by what stands in it', () => {
    expect(id('a', { kind: 'person', id: 'x' })).not.toBe(id('a', { kind: 'person', id: 'x\na' }));
  });
  test('is made up for each request that has none', () => expect(commandIdOf({}, ana)).not.toBe(commandIdOf({}, ana)));
  test.each(['', ' ', 'a b', 'ü', 'x'.repeat(129), 'a\tb'])('refuses %j', (key) =>
    expect(problemOf(() => id(key))).toEqual([400, 'Idempotency-Key']),
  );
  test.each(['x', '!', 'x'.repeat(128)])('takes %j', (key) => expect(id(key)).toMatch(/^[\w-]{43}$/));
});

describe('If-Match', () => {
  const read = (value: string) => problemOf(() => ifMatch({ 'if-match': value }));

  test('is nothing when it is not there', () => expect(ifMatch({})).toBeUndefined());
  test.each([
    ['"7"', 7],
    ['"0"', 0],
    ['*', '*'],
    [' "12" ', 12],
  ])('%s', (value, version) => expect(read(value)).toBe(version));
  test.each(['7', 'W/"7"', '"07"', '"-1"', '"7", "8"', '""', '"1e3"', '"9999999999999999999"', 'x'])('refuses %s', (value) =>
    expect(read(value)).toEqual([400, 'If-Match']),
  );
});

describe('traceparent', () => {
  const good = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

  test('is passed on when it is one', () => expect(traceparent({ traceparent: good })).toBe(good));
  test.each([undefined, 'x', good.replace('0af7651916cd43dd8448eb211c80319c', '0'.repeat(32)), [good, good]])(
    'is ignored when it is %j',
    (value) => expect(traceparent({ traceparent: value })).toBeUndefined(),
  );
});
