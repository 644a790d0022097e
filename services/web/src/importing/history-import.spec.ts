import { describe, expect, test } from '@jest/globals';
import { canStart, type HistoryImport, importKinds, isMoving, progressOf, takesFile, templates } from './history-import.ts';

const checked = { problem: null, missingColumns: [], unknownColumns: [], rows: 200, good: 180, problems: 20, notes: [] };
const at = (row: number) => ({ row, recorded: 0, skipped: 0 });
const inState = (status: HistoryImport['status'], good = 180) => ({ status, checked: { ...checked, good } });

describe('an import of earlier conversations', () => {
  test.each([
    ['running', 1, 0],
    ['running', 51, 25],
    ['running', 900, 100],
    ['completed', 51, 100],
  ] as const)('that is %s at row %i is at %i %%', (status, row, percent) =>
    expect(progressOf({ status, checked, progress: at(row) })).toBe(percent),
  );

  test('has come nowhere before its file is read', () =>
    expect(progressOf({ status: 'checking', checked: null, progress: at(0) })).toBe(0));

  test('is looked at again while it changes by itself, and takes another file until it has started', () => {
    const states = ['no-file', 'checking', 'unusable', 'ready', 'running', 'completed', 'cancelled'] as const;
    expect(states.filter((status) => isMoving({ status }))).toEqual(['checking', 'running']);
    expect(states.filter((status) => takesFile({ status }))).toEqual(['no-file', 'unusable', 'ready']);
  });

  test('can be started once it is read, if there is a row to record', () =>
    expect([inState('ready'), inState('ready', 0), inState('running'), { ...inState('ready'), checked: null }].map(canStart)).toEqual([
      true,
      false,
      false,
      false,
    ]));

  test('has templates in which every row has a field for each column', () => {
    for (const kind of importKinds) {
      const [head = '', ...rows] = templates[kind].trimEnd().split('\r\n');
      expect(rows.map((row) => row.split(',').length)).toEqual(rows.map(() => head.split(',').length));
    }
  });
});
