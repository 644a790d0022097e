const many = 10;

/**
 * Milliseconds that the sequencer rests after it worked so many on so many commits, so that under load what comes in meanwhile is given
 * its places, and read, in one go. Where many come at a time it counts how many get through, more than that each of them does soon.
 */
export const restAfter = (worked: number, commits: number): number => (commits < many ? Math.min(worked, 100) : Math.min(2 * worked, 250));
