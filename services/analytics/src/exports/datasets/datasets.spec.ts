import { expect, test } from '@jest/globals';
import { datasets } from './index.ts';

test('of which roles a chat was is told to the organization, and chosen by it, and not told to guests', () => {
  const told = datasets.filter(({ columns }) => columns.some(({ key }) => key === 'role_family'));
  const chosen = datasets.filter(({ filters }) => filters.includes('role_family'));
  expect(told.map(({ key }) => key)).toEqual(['bookings', 'conversations']);
  expect(chosen).toEqual(told);
});

test('every filter of rows has a field that it chooses by', () => {
  for (const { key, source, filters } of datasets)
    if (source.kind === 'rows') expect([key, Object.keys(source.filters)]).toEqual([key, filters]);
});
