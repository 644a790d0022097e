import { expect, test } from '@jest/globals';
import { jobCommand } from './job-command.ts';

const clock = { now: () => '2026-03-02T09:00:00.000Z' };
const job = { name: 'expire-hold' };
const run = { id: 'h1', clock, correlation: undefined, trace: undefined };

test('a command of a job is the same when the job is tried again', () =>
  expect(jobCommand(job, run)).toEqual({
    commandId: 'expire-hold h1',
    now: '2026-03-02T09:00:00.000Z',
    actor: { kind: 'system', id: 'expire-hold' },
    correlation: 'h1',
    causation: 'h1',
    trace: undefined,
  }));

test('what began the job is what it came of; one of several has a name of its own', () =>
  expect(jobCommand(job, { ...run, correlation: 'request', trace: 't' }, 'expire-hold h1 second')).toMatchObject({
    commandId: 'expire-hold h1 second',
    correlation: 'request',
    causation: 'h1',
    trace: 't',
  }));
