import { describe, expect, test } from '@jest/globals';
import { explain } from './explain.mjs';
import { ToolFailed } from './run-tool.mjs';
import { Interrupted, SetupError, together } from './setup-error.mjs';

const step = { what: 'Fetching Kafka', downloads: 'Kafka 4.1.0', log: '.candor/logs/kafka.log', where: '.candor/servers' };
const told = (output: string, at: Parameters<typeof explain>[1] = step) => {
  const error = explain(new ToolFailed('tool', { code: 1, output }), at);
  return error instanceof SetupError ? error.text : undefined;
};

describe('what a failed download says', () => {
  test.each([
    ['npm', 'npm error code ENOTFOUND\nnpm error network request to a registry failed, reason: getaddrinfo ENOTFOUND'],
    ['npm behind a dead proxy', 'npm error code ECONNREFUSED'],
    [
      'pip',
      'ERROR: Could not find a version that satisfies the requirement x==1 (from versions: none)\nERROR: No matching distribution found for x==1',
    ],
    ['Maven', '[ERROR] Could not transfer artifact org.apache.kafka:kafka_2.13:pom:4.1.0: Temporary failure in name resolution'],
  ])('%s without a network', (_, output) =>
    expect(told(output)).toMatch(/^The network cannot be reached, and Kafka 4\.1\.0 is not here yet\.\n {2}The first run downloads/),
  );

  test.each([
    ['npm', 'npm error code ENOSPC\nnpm error syscall write\nnpm error errno -28'],
    ['pip', "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device: 'x'"],
    ['Maven', '[ERROR] kafka_2.13-4.1.0.jar: No space left on device'],
  ])('%s on a full disk', (_, output) => expect(told(output)).toMatch(/^The disk is full at \.candor\/servers\.\n {2}Make room/));

  test('anything else is told by its last lines and the place of the rest', () =>
    expect(told('a\n\nnpm error code E403\n')).toBe(
      'Fetching Kafka failed:\n  tool ended with 1\n  a\n  npm error code E403\n  \n  All of it: .candor/logs/kafka.log',
    ));

  test('where the lines that tell are not the last ones, those are shown', () =>
    expect(told('a.ts(1,2): error TS2345: no\nsummary\nmore summary', { ...step, telling: /error TS/ })).toBe(
      'Fetching Kafka failed:\n  a.ts(1,2): error TS2345: no\n  \n  All of it: .candor/logs/kafka.log',
    ));

  test('a step that needs no network never blames it', () => {
    const { downloads: _, ...build } = step;
    expect(told('connect ECONNREFUSED', build)).toMatch(/^Fetching Kafka failed:/);
  });
});

test('a full disk met while writing is told as such', () =>
  expect((explain(Object.assign(new Error('write'), { code: 'ENOSPC' }), step) as SetupError).message).toBe(
    'The disk is full at .candor/servers.',
  ));

test('what has words already, and Ctrl-C, stay as they are', () => {
  const [problem, stop] = [new SetupError('x'), new Interrupted()];
  expect([explain(problem, step), explain(stop, step)]).toEqual([problem, stop]);
});

test('several problems are told together, what they have in common once and last', () => {
  const docker = 'or start a Docker engine;';
  const problem = together([
    new SetupError('No pip.', ['Install pip;', docker]),
    new SetupError('No Java.', ['Install Java;', docker]),
  ]) as SetupError;
  expect(problem.text).toBe('No pip.\nNo Java.\n  Install pip;\n  Install Java;\n  or start a Docker engine;');
});
