import { expect, test } from '@jest/globals';
import { lastWords } from './server-process.mjs';

const entry = (s: string, msg: string, attr = {}) => JSON.stringify({ t: { $date: '2026-03-02T09:00:00Z' }, s, c: 'STORAGE', msg, attr });

test('of what MongoDB says in its last moments, the grave lines tell why', () =>
  expect(
    lastWords(
      [
        entry('I', 'Opening WiredTiger'),
        entry('F', 'UPGRADE PROBLEM: found an invalid value', { error: { code: 2, errmsg: 'Wrong version' } }),
        entry('F', '\n\n***aborting after fassert() failure\n\n'),
      ].join('\n'),
    ),
  ).toEqual(['UPGRADE PROBLEM: found an invalid value: Wrong version', '***aborting after fassert() failure']));

test('without grave lines, the last ones tell', () =>
  expect(lastWords('Kafka is starting\n\njava.lang.OutOfMemoryError: Java heap space\n')).toEqual([
    'Kafka is starting',
    'java.lang.OutOfMemoryError: Java heap space',
  ]));
