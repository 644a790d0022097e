import type { ExportColumnView } from '@candor/contracts';
import type { Projection } from '@candor/event-sourcing';
import type { Cell } from '../formats/table.rule.ts';

/** What a column shows of a row. Of a personal one it is the sealed text, which is opened when the file is made. */
export interface DataColumn<Row> extends ExportColumnView {
  readonly of: (row: Row) => Cell;
}

/** Who may export: members of these roles for their organization, or each person what is their own. */
export type DatasetAudience =
  | {
      readonly of: 'organization';
      readonly roles: readonly ('owner' | 'recruiter' | 'analyst')[];
      /** Of keys, one of which is enough. */
      readonly scopes: readonly string[];
    }
  | { readonly of: 'person'; readonly side: 'candidate' };

/** Where rows come from: a read model, with the fields that say whose a row is and those that select; or the released figures. */
export type DatasetSource<Row> =
  | {
      readonly kind: 'rows';
      readonly projection: Projection<Row>;
      readonly owner: keyof Row & string;
      /** By filter. */
      readonly filters: Readonly<Record<string, keyof Row & string>>;
      /** What `from` and `to` are about. */
      readonly time: keyof Row & string;
    }
  | { readonly kind: 'figures'; readonly isCandidate: boolean };

/** A table that can be exported: what its rows are, and what may be known of them. Data, no code of its own. */
export interface Dataset<Row = object> {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly audience: DatasetAudience;
  readonly source: DatasetSource<Row>;
  readonly filters: readonly string[];
  /** What `from` and `to` are about. */
  readonly time: string;
  readonly columns: readonly DataColumn<Row>[];
  /** Whom a row names: when one of them is erased, files with it go. */
  readonly people: (row: Row) => readonly (string | null)[];
}

/** A data set among others of other rows. */
export const dataset = <Row>(declared: Dataset<Row>): Dataset => declared as unknown as Dataset;

type Told<Row> = readonly [title: string, description: string, of: (row: Row) => Cell];

const columnOf =
  (type: ExportColumnView['type'], personal = false) =>
  <Row>(key: string, ...[title, description, of]: Told<Row>): DataColumn<Row> => ({ key, title, type, description, personal, of });

/** `column.text('note', 'Note', 'What it says', (row) => row.note)`. */
export const column = {
  text: columnOf('text'),
  code: columnOf('code'),
  id: columnOf('id'),
  ids: columnOf('ids'),
  integer: columnOf('integer'),
  number: columnOf('number'),
  boolean: columnOf('boolean'),
  instant: columnOf('instant'),
  personal: columnOf('text', true),
} as const;

/** Of which roles a chat was: the organization’s alone, guests are not told. */
export const roleFamilyColumn = <Row extends { readonly roleFamily: string | null }>(): DataColumn<Row> =>
  column.code(
    'role_family',
    'Role family',
    'As the chat type said when it was booked, such as data; empty: of several kinds, or not said.',
    (row) => row.roleFamily,
  );
