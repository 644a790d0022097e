import type { Condition, RowFilter, Scalar, SortKey } from '@candor/event-sourcing';
import type { mongo } from 'mongoose';
import type { RowDocument } from './row-store.ts';

type Filter = mongo.Filter<RowDocument>;

export function filterOf<Row>(filter: RowFilter<Row>): Filter {
  const conditions = Object.entries(filter) as [string, Condition<Scalar> | undefined][];
  return Object.fromEntries(
    conditions.flatMap(([field, condition]) => (condition === undefined ? [] : [[`row.${field}`, operatorsOf(condition)]])),
  );
}

function operatorsOf(condition: Condition<Scalar>): Readonly<Record<string, unknown>> {
  if (typeof condition !== 'object' || condition === null) return { $eq: condition };
  return Object.fromEntries(
    Object.entries(condition).flatMap(([operator, value]) => (value === undefined ? [] : [[`$${operator}`, value]])),
  );
}

/** The key breaks ties, in the direction of the last field, so that one index serves the whole sort. */
export function sortOf<Row>(sort: readonly SortKey<Row>[]): readonly (readonly [string, 1 | -1])[] {
  const fields = sort.map(({ by, order }) => [`row.${by}`, order === 'descending' ? -1 : 1] as const);
  return [...fields, ['_id', fields.at(-1)?.[1] ?? 1]];
}

/** Rows behind a place in the sort order. MongoDB compares within one type only, and `null`, the least, is a type of its own. */
export function behind(place: readonly Scalar[], sort: readonly (readonly [string, 1 | -1])[]): Filter {
  return {
    $or: sort.flatMap(([field, direction], index) => {
      const equal = sort.slice(0, index).map(([earlier], at) => ({ [earlier]: place[at] ?? null }));
      return beyond(field, direction, place[index] ?? null).map((further) => ({ $and: [...equal, further] }) as Filter);
    }),
  };
}

function beyond(field: string, direction: 1 | -1, value: Scalar): readonly object[] {
  if (value === null) return direction === 1 ? [{ [field]: { $ne: null } }] : [];
  return direction === 1 ? [{ [field]: { $gt: value } }] : [{ [field]: { $lt: value } }, { [field]: null }];
}
