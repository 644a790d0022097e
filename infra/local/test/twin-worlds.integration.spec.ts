import { AnalyticsModule } from '@candor/analytics';
import { FeedbackModule } from '@candor/feedback';
import { GatewayModule } from '@candor/gateway';
import { InterviewsModule } from '@candor/interviews';
import { SchedulingModule } from '@candor/scheduling';
import { beforeAll, expect, jest, test } from '@jest/globals';
import { good } from './authorization/asking.ts';
import { type Lived, live } from './twin-worlds/living.ts';
import { hours, type TwinWorld } from './twin-worlds/twin-world.ts';

jest.setTimeout(1_800_000);

const modules = [GatewayModule, SchedulingModule, InterviewsModule, FeedbackModule, AnalyticsModule];
let [quiet, lively]: Lived[] = [];
let revealed: unknown;

/** One ms before the deadline, and at it. */
async function untilTheReveal(world: TwinWorld): Promise<void> {
  const deadline = await world.deadline();
  await world.it.moveClock(new Date(Date.parse(deadline) - 1).toISOString());
  await world.observing.routes(
    'at the last moment:',
    world.observers,
    Object.values(world.exchanges).map((id) => `/api/feedback/exchanges/${id}`),
  );
  await world.it.moveClock(deadline);
  const answer = await (await world.as(world.people.ana)).get(`api/feedback/exchanges/${world.exchanges.ana}`);
  revealed = good<{ revealed: unknown }>(answer).revealed;
}

beforeAll(async () => {
  // the last whole hour in which all three exchanges are still open: the first one was opened a few hours before hour 0
  const until = hours - 4;
  quiet = await live(modules, { isBusy: false, until, atTheEnd: untilTheReveal });
  expect(revealed).toMatchObject({ why: 'deadline', theirs: null });
  lively = await live(modules, { isBusy: true, until, atTheEnd: untilTheReveal });
});

test('what the other side has written can be told from nothing, at no hour, by nobody', () => {
  expect(lively?.recording.differences(quiet?.recording ?? lively.recording)).toEqual({});
});

test('a great many answers, mails, messages and rows were compared', () => {
  expect(quiet?.recording.sizes()).toMatchObject({ mails: expect.any(Number), topics: expect.any(Number) });
  expect(quiet?.recording.size).toBeGreaterThan(5_000);
});

test('at the deadline it can be read', () => {
  expect(revealed).toMatchObject({ why: 'deadline', theirs: { texts: { strengths: 'Changed by Hana' } } });
});
