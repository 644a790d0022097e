/** A figure to be put into words. */
export interface ToldFigure {
  readonly value: number | null;
  /** In the figure's unit; of a count with one digit at most. */
  readonly words: string;
  readonly parts: readonly { readonly name: string; readonly words: string }[];
  /** What a dimension is of, by its name; empty: of all. */
  readonly of: (dimension: string) => string;
}

/** What the services tell in English, in the language of the pages. What is not here is told in English, and marked as that. */
export interface Told {
  /** Texts, by how the service says them. */
  readonly texts: Readonly<Record<string, string>>;
  /** What a figure says, by signal; without its n, interval and period. */
  readonly says: Readonly<Record<string, (figure: ToldFigure) => string>>;
}
