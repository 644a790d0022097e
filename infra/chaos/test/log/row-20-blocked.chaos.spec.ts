import { isolation } from '@candor/testing';
import { afterAll, test } from '@jest/globals';
import { lease, takingTheLead } from './taking-the-lead.ts';

const here = isolation();
afterAll(() => here.clear());

test('leaders whose event loop is blocked beyond their lease again and again are fenced', () =>
  takingTheLead(here, 'blocked', 20, async (leader, random, successor) => {
    leader.process.send({ block: lease * 2 + random.below(lease) });
    await successor();
  }));
