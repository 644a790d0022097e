import { setTimeout as pause } from 'node:timers/promises';
import { isolation } from '@candor/testing';
import { afterAll, test } from '@jest/globals';
import { lease, takingTheLead } from './taking-the-lead.ts';

const here = isolation();
afterAll(() => here.clear());

test('leaders that are stopped beyond their lease again and again, and wake up while others lead, harm nothing', () =>
  takingTheLead(here, 'stopped', 20, async (leader, random, successor) => {
    leader.stop();
    const next = await successor();
    // Now and then two of them sleep at once.
    if (random.below(3) === 0) {
      next.stop();
      leader.goOn();
      await pause(random.below(lease));
      next.goOn();
    }
    leader.goOn();
  }));
