import { toOrganization, toPerson } from '@candor/event-sourcing';
import { type Hint, Hints } from '@candor/platform';
import { afterAll, afterEach, expect, test } from '@jest/globals';
import { eventually } from '../../src/eventually.ts';
import { isolation } from '../../src/servers/isolation.ts';

const { prefix, servers, clear } = isolation();
const troubles: unknown[] = [];
const open: Hints[] = [];

const hints = (service: 'scheduling' | 'gateway', redisUrl = servers.redisUrl): Hints => {
  const made = new Hints({ redisUrl, prefix, service }, (failure) => void troubles.push(failure));
  open.push(made);
  return made;
};

afterEach(() => {
  troubles.splice(0);
  for (const one of open.splice(0)) one.close();
});

afterAll(clear);

test('what one service says has changed is heard in every process that listens, until it stops', async () => {
  const [telling, first, second] = [hints('scheduling'), hints('gateway'), hints('gateway')];
  const heard: Hint[][] = [[], []];
  const [stop] = await Promise.all([first.listen((hint) => heard[0]?.push(hint)), second.listen((hint) => heard[1]?.push(hint))]);
  const to = [toOrganization('acme'), toPerson('hana')];
  await eventually(async () => {
    telling.tell('bookings', to);
    expect(heard.map((all) => all.length > 0)).toEqual([true, true]);
  });
  expect(heard[0]?.[0]).toEqual({ what: 'scheduling/bookings', to });
  stop();
  const before = heard[0]?.length;
  const after = heard[1]?.length ?? 0;
  telling.tell('bookings', to);
  await eventually(async () => expect(heard[1]?.length).toBeGreaterThan(after));
  expect(heard[0]).toHaveLength(before ?? -1);
});

test('nothing is said of what concerns nobody, and while Redis is away nothing fails but what is told is lost', async () => {
  const away = hints('scheduling', 'redis://127.0.0.1:1');
  away.tell('bookings', []);
  expect(troubles).toEqual([]);
  away.tell('bookings', [toPerson('hana')]);
  await eventually(async () => expect(troubles).toHaveLength(1));
});
