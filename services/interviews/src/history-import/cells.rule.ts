import type { ImportColumn, ImportRowNote, ImportRowProblem } from '@candor/contracts';

interface Checks<Value> {
  safeParse(text: string): { readonly success: true; readonly data: Value } | { readonly success: false };
}

/** The fields of one row, by what their columns mean; what is wrong with them is gathered. */
export class Cells {
  readonly #notes: ImportRowNote[] = [];

  constructor(
    readonly row: number,
    private readonly fields: readonly string[],
    private readonly places: Readonly<Partial<Record<ImportColumn, number>>>,
  ) {}

  get notes(): readonly ImportRowNote[] {
    return this.#notes;
  }

  /** Empty where the column is missing. */
  text(column: ImportColumn): string {
    const place = this.places[column];
    return place === undefined ? '' : (this.fields[place] ?? '');
  }

  /** `null` where there is nothing, or something wrong. */
  checked<Value>(column: ImportColumn, schema: Checks<Value>): Value | null {
    const text = this.text(column);
    if (text === '') return null;
    const result = schema.safeParse(text);
    return result.success ? result.data : this.wrong(column, 'malformed');
  }

  /** One of several words; `names`: in lower case. */
  chosen<Value>(column: ImportColumn, names: Readonly<Record<string, Value>>): Value | null {
    const text = this.text(column).toLowerCase();
    if (text === '') return null;
    return Object.hasOwn(names, text) ? (names[text] ?? null) : this.wrong(column, 'unknown_value');
  }

  /** Notes what has to be there and is not. */
  needed(column: ImportColumn): string {
    const text = this.text(column);
    if (text === '') this.wrong(column, 'missing');
    return text;
  }

  wrong(column: ImportColumn | null, code: ImportRowProblem): null {
    this.#notes.push({ row: this.row, column, code });
    return null;
  }
}
