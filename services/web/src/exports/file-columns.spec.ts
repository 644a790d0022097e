import { expect, test } from '@jest/globals';
import { chosenColumns, fileColumns } from './file-columns.ts';

const id = { key: 'id', title: 'Id', type: 'id', description: '', personal: false } as const;
const start = { ...id, key: 'start', type: 'instant' } as const;
const kind = { ...id, key: 'kind', type: 'code' } as const;

test('an instant is two columns of a file', () =>
  expect(fileColumns([id, start]).map(({ name, clock }) => [name, clock])).toEqual([
    ['id', undefined],
    ['start_utc', 'utc'],
    ['start_local', 'local'],
  ]));

test('a file has what it was asked to have, as far as that is known', () =>
  expect(chosenColumns({ columns: [id, start, kind] }, ['kind', 'gone', 'id'])).toEqual([kind, id]));
