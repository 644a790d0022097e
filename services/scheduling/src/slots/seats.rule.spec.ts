import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fillable, seated } from './seats.rule.ts';

const seats = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }), { minLength: 1, maxLength: 4 });

/** Every way to seat different people, the most preferred first. */
function ways([seat, ...others]: readonly (readonly string[])[], sitting: readonly string[] = []): readonly (readonly string[])[] {
  if (!seat) return [[]];
  return seat
    .filter((hostId) => !sitting.includes(hostId))
    .flatMap((hostId) => ways(others, [...sitting, hostId]).map((way) => [hostId, ...way]));
}

test('those who are listed for a seat are part of a way to fill all, and nobody else is', () =>
  fc.assert(
    fc.property(seats, (asked) => {
      const all = ways(asked);
      const expected = asked.map((candidates, seat) => candidates.filter((hostId) => all.some((way) => way[seat] === hostId)));
      expect(fillable(asked)).toEqual(all.length > 0 ? expected : undefined);
    }),
    { numRuns: 500 },
  ));

test('the first seat gets whom it prefers of those that leave somebody for the others, and so on', () =>
  fc.assert(
    fc.property(seats, (asked) => expect(seated(asked)).toEqual(ways(asked)[0])),
    { numRuns: 500 },
  ));
