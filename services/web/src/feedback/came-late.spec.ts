import { expect, test } from '@jest/globals';
import { cameLate } from './came-late.ts';

const endedAt = '2026-02-06T10:30:00.000Z';

test('a form came late where there is more time than any organization gives', () =>
  expect(
    ['2026-02-20T10:30:00.000Z', '2026-03-08T10:30:00.000Z', '2026-11-30T03:03:00.000Z'].map((deadline) => cameLate({ endedAt, deadline })),
  ).toEqual([false, false, true]));
