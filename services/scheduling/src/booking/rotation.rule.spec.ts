import { instant } from '@candor/event-sourcing';
import { describe, expect, test } from '@jest/globals';
import { chosenFor, type RoundRobin, type Turns, turnsAfterAssignment, turnsAfterChat, turnsAfterLoss } from './rotation.rule.ts';

const robin = (weights: Readonly<Record<string, number>>, more: Partial<RoundRobin> = {}): RoundRobin => ({
  mode: 'round-robin',
  policy: 'fair',
  leadThreshold: null,
  hosts: Object.entries(weights).map(([hostId, weight]) => ({ hostId, scheduleId: null, weight })),
  ...more,
});

/** The same numbers in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Simulated {
  readonly turns: Turns;
  readonly given: Readonly<Record<string, number>>;
}

/** Books so many chats one after the other; `free` says who has time for one. */
function simulate(assignment: RoundRobin, chats: number, free: (hostId: string, chat: number) => boolean, from: Turns = {}): Simulated {
  let turns = turnsAfterAssignment(from, assignment);
  const given: Record<string, number> = {};
  for (let chat = 0; chat < chats; chat++) {
    const able = assignment.hosts.map(({ hostId }) => hostId).filter((hostId) => free(hostId, chat));
    const [hostId] = chosenFor(assignment, [able], turns)?.hostIds ?? [];
    if (hostId === undefined) continue;
    turns = turnsAfterChat(turns, hostId, instant(chat * 60_000), assignment.leadThreshold);
    given[hostId] = (given[hostId] ?? 0) + 1;
  }
  return { turns, given };
}

const shares = ({ given }: Simulated): Readonly<Record<string, number>> => {
  const all = Object.values(given).reduce((sum, count) => sum + count, 0);
  return Object.fromEntries(Object.entries(given).map(([hostId, count]) => [hostId, count / all]));
};

function expectShares(simulated: Simulated, assignment: RoundRobin, within: number): void {
  const weights = assignment.hosts.reduce((sum, { weight }) => sum + weight, 0);
  for (const { hostId, weight } of assignment.hosts)
    expect(Math.abs((shares(simulated)[hostId] ?? 0) - weight / weights)).toBeLessThan(within);
}

describe('10,000 chats are shared by weight, within 2 %', () => {
  const hosts = robin({ a: 1, b: 2, c: 3, d: 1, e: 5 });

  test('when everybody has time', () =>
    expectShares(
      simulate(hosts, 10_000, () => true),
      hosts,
      0.001,
    ));

  test('when somebody is often busy', () => {
    const random = numbers(1);
    expectShares(
      simulate(hosts, 10_000, () => random() < 0.7),
      hosts,
      0.02,
    );
  });

  test('when one of them has mornings only', () => {
    const random = numbers(2);
    const even = robin({ a: 1, b: 1, c: 1 });
    const isMorning = Array.from({ length: 10_000 }, () => random() < 0.5);
    expectShares(
      simulate(even, 10_000, (hostId, chat) => hostId !== 'a' || isMorning[chat] === true),
      even,
      0.02,
    );
  });

  test('when a third of them comes to nothing', () => {
    const random = numbers(3);
    let turns = turnsAfterAssignment({}, hosts);
    const kept: Record<string, number> = {};
    for (let chat = 0; chat < 10_000; chat++) {
      const [hostId = ''] = chosenFor(hosts, [hosts.hosts.map((host) => host.hostId)], turns)?.hostIds ?? [];
      turns = turnsAfterChat(turns, hostId, instant(chat), null);
      if (random() < 1 / 3) turns = turnsAfterLoss(turns, hostId);
      else kept[hostId] = (kept[hostId] ?? 0) + 1;
    }
    expectShares({ turns, given: kept }, hosts, 0.02);
  });
});

describe('nobody is flooded', () => {
  const five = robin({ a: 1, b: 1, c: 1, d: 1, e: 1 });
  const hundredAfter = (turns: Turns, assignment = five) => simulate(assignment, 100, () => true, turns).given;

  test('who is new gets what everybody gets', () => {
    const { turns } = simulate(robin({ a: 1, b: 1, c: 1, d: 1 }), 2_000, () => true);
    expect(hundredAfter(turns)['e']).toBe(20);
  });

  test('who was taken off the list and is back gets what everybody gets', () => {
    const before = simulate(five, 500, () => true).turns;
    const without = simulate(robin({ a: 1, b: 1, c: 1, d: 1 }), 2_000, () => true, before).turns;
    expect(hundredAfter(without)['e']).toBe(20);
  });

  test('who was away for 2,000 chats gets a few more than the others, and no more than these at a stretch', () => {
    const { turns } = simulate(five, 2_000, (hostId) => hostId !== 'e');
    expect(hundredAfter(turns)['e']).toBeLessThanOrEqual(20 + 5);
    expect(hundredAfter(turns, { ...five, leadThreshold: 2 })['e']).toBeLessThanOrEqual(20 + 5);
  });

  test('who works alone for a while is spared, but not for ever', () => {
    const { turns } = simulate(five, 100, (hostId) => hostId === 'a');
    expect(hundredAfter(turns)['a']).toBeGreaterThanOrEqual(20 - 5);
  });
});

describe('the choice', () => {
  const turn = (owed: number, lastBookedAt: string | null, chats = 0) => ({ weight: 1, chats, owed, lastBookedAt });
  const turns = { a: turn(-2, '2026-03-01T09:00:00.000Z'), b: turn(0.5, '2026-03-02T09:00:00.000Z'), c: turn(0.5, null) };

  test('is who is furthest behind, and of several the one who was booked least recently', () => {
    expect(chosenFor(robin({ a: 1, b: 1, c: 1 }), [['a', 'b', 'c']], turns)?.hostIds).toEqual(['c']);
    expect(chosenFor(robin({ a: 1, b: 1, c: 1 }), [['a', 'b']], turns)?.hostIds).toEqual(['b']);
  });

  test('by availability is who was booked least recently, unless they lead by too much', () => {
    const byAvailability = robin({ a: 1, b: 1 }, { policy: 'availability' });
    expect(chosenFor(byAvailability, [['a', 'b']], turns)?.hostIds).toEqual(['a']);
    expect(chosenFor({ ...byAvailability, leadThreshold: 2 }, [['a', 'b']], turns)?.hostIds).toEqual(['b']);
    expect(chosenFor({ ...byAvailability, leadThreshold: 2 }, [['a']], turns)?.hostIds).toEqual(['a']);
  });

  test('says what it was decided by', () =>
    expect(chosenFor(robin({ a: 1, b: 1 }), [['a', 'b']], turns)?.choice).toEqual({
      mode: 'round-robin',
      considered: [
        { hostId: 'a', weight: 1, chats: 0, owed: -2, lastBookedAt: '2026-03-01T09:00:00.000Z' },
        { hostId: 'b', weight: 1, chats: 0, owed: 0.5, lastBookedAt: '2026-03-02T09:00:00.000Z' },
      ],
    }));

  test('of a panel seats nobody twice', () => {
    const panel = { mode: 'panel', groups: [] } as const;
    expect(chosenFor(panel, [['a', 'b'], ['a']], {})?.hostIds).toEqual(['b', 'a']);
    expect(chosenFor(panel, [['a'], ['a']], {})).toBeUndefined();
  });
});
