import { afterAll, beforeAll, describe, jest } from '@jest/globals';
import { logAppends } from './event-log.appends.ts';
import { logFollowsAModel } from './event-log.model.ts';
import { logOrders } from './event-log.orders.ts';
import { logReceives } from './event-log.receives.ts';
import { logAppendsTogether } from './event-log.together.ts';
import { type LogUnderTest, patience } from './log-under-test.ts';

/**
 * What every event log promises. `open` starts a log that belongs to `scheduling`, is empty, and is being sequenced; a
 * suite opens one and gives each test streams of its own. `runs` is how many command sequences are compared with the model.
 */
export function eventLogContract(name: string, open: () => Promise<LogUnderTest>, { runs = 100 }: { readonly runs?: number } = {}): void {
  jest.setTimeout(patience);
  describe(`event log: ${name}`, () => {
    let opened: LogUnderTest | undefined;
    const it = (): LogUnderTest => {
      if (!opened) throw new Error('the log did not open');
      return opened;
    };
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(async () => {
      await opened?.close();
    });

    describe('appending', () => logAppends(it));
    describe('appending to several streams', () => logAppendsTogether(it));
    describe('the order of everything', () => logOrders(it));
    describe('commits of other services', () => logReceives(it));
    describe('compared with a model', () => logFollowsAModel(it, runs));
  });
}
