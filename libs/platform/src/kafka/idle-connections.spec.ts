import { expect, jest, test } from '@jest/globals';
import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';
import { letIdleConnectionsRest } from './idle-connections.ts';

letIdleConnectionsRest();

/** Timers that are set when a connection has answered while so many requests wait behind as many as may be under way. */
function timersWith(waiting: number): number {
  const timer = jest.spyOn(globalThis, 'setTimeout').mockReturnValue(1 as never);
  const queue = Object.assign(Object.create(RequestQueue.prototype) as RequestQueue, {
    pending: Array.from({ length: waiting }, () => ({})),
    inflight: new Map([[1, {}]]),
    maxInFlightRequests: 1,
    throttledUntil: -1,
    throttleCheckTimeoutId: null,
  });
  queue.checkPendingRequests();
  const { length } = timer.mock.calls;
  timer.mockRestore();
  return length;
}

test('a connection on which nothing waits looks for nothing', () => expect(timersWith(0)).toBe(0));
test('and one on which something waits looks again', () => expect(timersWith(1)).toBe(1));
