import { expect, test } from '@jest/globals';
import { readLine } from './child-output.mjs';

const read = (entry: object) => readLine(JSON.stringify(entry), 'stdout', 'candor');

test('a service says that it is ready', () =>
  expect(read({ ready: 'feedback', ms: 12 })).toEqual({ kind: 'ready', service: 'feedback', ms: 12 }));

test('warnings and errors are shown with the service they are from', () => {
  expect(read({ level: 40, service: 'feedback', msg: 'slow' })).toEqual({ kind: 'alarm', name: 'feedback', text: 'warning: slow' });
  expect(read({ level: 50, msg: 'could not publish', err: { message: 'timeout', stack: 'Error: timeout\n    at x' } })).toEqual({
    kind: 'alarm',
    name: 'candor',
    text: 'error: could not publish: timeout',
  });
});

test('what is merely worth knowing goes to the log alone', () => {
  expect(read({ level: 30, msg: 'listening' })).toEqual({ kind: 'log' });
  expect(readLine('plain words', 'stdout', 'candor')).toEqual({ kind: 'log' });
  expect(readLine('', 'stderr', 'candor')).toEqual({ kind: 'log' });
});

test('what a process says on its error stream is shown, cut to a readable length', () => {
  expect(readLine('{ not json', 'stderr', 'gateway')).toEqual({ kind: 'alarm', name: 'gateway', text: '{ not json' });
  const line = readLine('x'.repeat(5000), 'stderr', 'gateway');
  expect(line.kind === 'alarm' && line.text.length).toBe(301);
});
