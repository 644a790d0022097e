import { describe, expect, test } from '@jest/globals';
import { InTurn } from './in-turn.ts';

describe('work in turn', () => {
  test('goes one at a time under one key, in order, whatever becomes of those before', async () => {
    const turns = new InTurn();
    const seen: string[] = [];
    const work =
      (name: string, fails = false) =>
      async () => {
        seen.push(`${name} begins`);
        await new Promise((resolve) => setImmediate(resolve));
        seen.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      };
    const outcomes = await Promise.allSettled([turns.take('a', work('1')), turns.take('a', work('2', true)), turns.take('a', work('3'))]);
    expect(seen).toEqual(['1 begins', '1 ends', '2 begins', '2 ends', '3 begins', '3 ends']);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  test('of another key does not wait', async () => {
    const turns = new InTurn();
    const never = turns.take('a', () => new Promise<string>(() => undefined));
    expect(await Promise.race([never, turns.take('b', async () => 'b')])).toBe('b');
  });
});
