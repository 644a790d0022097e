import type { Dataset } from './export-draft.ts';

type Column = Dataset['columns'][number];

/** A column of a file; of an instant there are two, in UTC and on the clocks of the zone. */
export interface FileColumn {
  /** Its heading in the file. */
  readonly name: string;
  readonly column: Column;
  readonly clock: 'utc' | 'local' | undefined;
}

/** The columns of a file that is made of these, as they are headed in it. */
export const fileColumns = (columns: readonly Column[]): readonly FileColumn[] =>
  columns.flatMap((column): readonly FileColumn[] =>
    column.type === 'instant'
      ? [
          { name: `${column.key}_utc`, column, clock: 'utc' },
          { name: `${column.key}_local`, column, clock: 'local' },
        ]
      : [{ name: column.key, column, clock: undefined }],
  );

/** Of a data set, those that a file was asked to have, in its order. */
export const chosenColumns = ({ columns }: Pick<Dataset, 'columns'>, chosen: readonly string[]): readonly Column[] =>
  chosen.flatMap((key) => columns.find((column) => column.key === key) ?? []);
