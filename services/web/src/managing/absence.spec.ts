import { expect, test } from '@jest/globals';
import { absenceOf } from './absence.ts';

test.each([
  [[], undefined],
  [['ana'], 'guest'],
  [['hana'], 'host'],
  [['hana', 'omar'], 'host'],
  [['hana', 'ana'], 'both'],
] as const)('where %j are noted as absent, that is of the side: %s', (missing, side) =>
  expect(absenceOf({ noShows: missing.map((missingId) => ({ missingId })), guest: { guestId: 'ana' } })).toBe(side),
);
