import { GatewayModule } from '@candor/gateway';
import { InterviewsModule } from '@candor/interviews';
import { SchedulingModule } from '@candor/scheduling';
import { expect, jest, test } from '@jest/globals';
import { live } from './twin-worlds/living.ts';
import { leaking } from './twin-worlds/planted-leaks.ts';
import { channels } from './twin-worlds/recording.ts';

jest.setTimeout(1_800_000);

const modules = [GatewayModule, SchedulingModule, InterviewsModule, leaking.feedback, leaking.analytics];

test('a leak by each of the ways there are is found', async () => {
  const quiet = await live(modules, { isBusy: false, until: 3 });
  const lively = await live(modules, { isBusy: true, until: 3 });
  const found = lively.recording.differences(quiet.recording);
  expect(Object.keys(found).toSorted()).toEqual([...channels].toSorted());
});
