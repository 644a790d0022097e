import { Refused } from './problem.ts';

/** Of a question about what comes a moment later, from another service: asked again, so many times at most, while it is not there or nobody answers. */
export const untilThere = (most: number) => ({
  retry: (times: number, failure: unknown) => (failure instanceof Refused ? failure.problem.status === 404 : true) && times < most,
  retryDelay: (times: number) => Math.min(4_000, 500 * 2 ** times),
});
