import type { ExportColumnView } from '@candor/contracts';
import { localTimes } from './local-time.rule.ts';

/** What a column of a file holds. `utc`: an instant in ISO 8601 with `Z`; `local`: the same on the clocks of the zone, without one. */
export type WrittenType = 'text' | 'integer' | 'number' | 'boolean' | 'utc' | 'local' | 'list';

export interface WrittenColumn {
  /** Header: letters, digits and `_`. */
  readonly name: string;
  readonly type: WrittenType;
  readonly title: string;
  readonly description: string;
}

export type Cell = string | number | boolean | null | readonly string[];

/** What is in a file: `columns` in their order, and what to say of it. Plain, so that it can go to another thread. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly WrittenColumn[];
  readonly zone: string;
  /** When it was asked for. */
  readonly at: string;
}

const typeOf = { text: 'text', code: 'text', id: 'text', ids: 'list', integer: 'integer', number: 'number', boolean: 'boolean' } as const;

/** The columns that a file has for these: two for an instant. */
export function writtenColumns(columns: readonly ExportColumnView[], zone: string): readonly WrittenColumn[] {
  return columns.flatMap(({ key, title, type, description }): readonly WrittenColumn[] => {
    if (type !== 'instant') return [{ name: key, type: typeOf[type], title, description }];
    return [
      { name: `${key}_utc`, type: 'utc', title: `${title} (UTC)`, description: `${description} In UTC.` },
      { name: `${key}_local`, type: 'local', title: `${title} (${zone})`, description: `${description} On the clocks of ${zone}.` },
    ];
  });
}

/** Makes rows of a file out of the values of its columns, an instant being one: its local time is written beside it. */
export function rowWriter({ columns, zone }: Pick<Table, 'columns' | 'zone'>): (values: readonly Cell[]) => readonly Cell[] {
  const isLocal = columns.map(({ type }) => type === 'local');
  if (!isLocal.includes(true)) return (values) => values;
  const local = localTimes(zone);
  return (values) => {
    const row: Cell[] = [];
    let place = 0;
    for (const shown of isLocal) {
      const told = row.at(-1);
      row.push(shown ? (typeof told === 'string' ? local(told) : null) : (values[place++] ?? null));
    }
    return row;
  };
}
