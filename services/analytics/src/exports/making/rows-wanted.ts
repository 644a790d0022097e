import type { ExportFilter } from '@candor/contracts';
import type { Dataset, DatasetSource } from '../datasets/dataset.rule.ts';

/** Which rows of a data set: those of one organization or person, selected further by a filter. */
export interface RowsWanted<Kind extends DatasetSource<object>['kind'] = DatasetSource<object>['kind']> {
  readonly source: Extract<Dataset['source'], { readonly kind: Kind }>;
  /** Of an organization or a person; `organizationId` is `null` for the latter. */
  readonly owner: string;
  readonly organizationId: string | null;
  readonly filter: ExportFilter;
}

export interface RowBatch {
  readonly rows: readonly object[];
  /** Where the next ones begin; `null`: these were the last. */
  readonly next: string | null;
}

export interface RowsChanged {
  readonly rows: readonly object[];
  /** Where to go on, now or later. */
  readonly cursor: string;
  readonly more: boolean;
}

/** Rows of one kind of source: in an order that never changes, each once; and those that are new or changed since. */
export interface RowSource<Kind extends DatasetSource<object>['kind']> {
  count(wanted: RowsWanted<Kind>): Promise<number>;
  /** About so many rows, from a place on; `undefined`: from the first. */
  read(wanted: RowsWanted<Kind>, from: string | undefined, about: number): Promise<RowBatch>;
  /** `undefined`: from the first on. Throws Problem 400 for a cursor that is none of its own. */
  changes(wanted: RowsWanted<Kind>, cursor: string | undefined, limit: number): Promise<RowsChanged>;
}
