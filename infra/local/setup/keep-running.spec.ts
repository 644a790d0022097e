import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { keepRunning } from './keep-running.mjs';

function fake() {
  let end: (how: string) => void = () => {};
  const state = { stopped: false };
  const ended = new Promise<string>((resolve) => {
    end = resolve;
  });
  const stop = async () => {
    state.stopped = true;
  };
  return { state, end, running: { ended, stop } };
}

test('what ends by itself is started again, later each time, until it runs', async () => {
  const said: string[] = [];
  const [first, second] = [fake(), fake()];
  let tries = 0;
  const kept = keepRunning({
    running: first.running,
    again: async () => {
      tries++;
      if (tries < 3) throw new Error('the port is in use\n    at somewhere');
      return second.running;
    },
    say: (text) => said.push(text),
    first: 1,
  });
  first.end('was ended by SIGKILL');
  while (!said.includes('runs again')) await sleep(1);
  expect(said).toEqual([
    'was ended by SIGKILL; starting it again in 1 ms',
    'did not start (the port is in use); starting it again in 2 ms',
    'did not start (the port is in use); starting it again in 4 ms',
    'runs again',
  ]);
  await kept.stop();
  expect(second.state.stopped).toBe(true);
});

test('what is stopped stays stopped, also while it waits to be started again', async () => {
  const first = fake();
  let tries = 0;
  const kept = keepRunning({
    running: first.running,
    again: async () => {
      tries++;
      return first.running;
    },
    say: () => {},
    first: 60_000,
  });
  first.end('ended with code 1');
  await sleep(5);
  await kept.stop();
  expect(tries).toBe(0);
});
