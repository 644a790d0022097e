/** Where the columns of a file are that mean something. */
export interface PlacedColumns<Field extends string> {
  /** How many fields a row has. */
  readonly width: number;
  /** Place of each field in a row, from 0. */
  readonly places: Readonly<Partial<Record<Field, number>>>;
  /** Places, from 1, of columns with a header that means nothing to us. */
  readonly unknown: readonly number[];
  /** Two columns mean the same: which one counts cannot be told. */
  readonly repeated: boolean;
}

/** Which column of a file is what, by its header row. `names`: for each field what it may be called, as {@link plainHeader} writes it. */
export function placeColumns<Field extends string>(
  header: readonly string[],
  names: Readonly<Record<Field, readonly string[]>>,
): PlacedColumns<Field> {
  const fieldOf = new Map(Object.entries<readonly string[]>(names).flatMap(([field, all]) => all.map((name) => [name, field as Field])));
  const fields = header.map((name) => fieldOf.get(plainHeader(name)));
  const places: Partial<Record<Field, number>> = {};
  let repeated = false;
  for (const [place, field] of fields.entries()) {
    if (!field) continue;
    repeated ||= places[field] !== undefined;
    places[field] = place;
  }
  const unknown = fields.flatMap((field, place) => (field || header[place]?.trim() === '' ? [] : [place + 1]));
  return { width: header.length, places, unknown, repeated };
}

/** `E-Mail-Adresse ` → `emailadresse`. */
export const plainHeader = (header: string): string =>
  header
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
