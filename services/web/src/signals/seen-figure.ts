import type { Answer } from '../api/types.ts';

export type Definition = Answer<'/api/analytics/signals', 'get'>['items'][number];
export type Released = Answer<'/api/analytics/figures', 'get'>['items'][number];
export type Process = Answer<'/api/analytics/our-interviewing', 'get'>['process'][number];
export type Dimensions = Readonly<Record<string, string>>;
export type Unit = Definition['unit'];
export type Part = Released['parts'][number];

/** A figure as a page shows it, whether it was released or is as of now. */
export interface SeenFigure {
  readonly signal: string;
  readonly dimensions: Dimensions;
  readonly window: string;
  readonly status: Released['status'];
  /** Whose figures they are, where the ones asked for are of too few people. */
  readonly of: Dimensions | undefined;
  readonly unit: Unit;
  readonly n: number | null;
  /** Of how many `n` are the share, where they are one. */
  readonly whole?: number | undefined;
  readonly value: number | null;
  readonly interval: Part['interval'];
  readonly parts: readonly Part[];
  readonly responseRate: number | null;
  /** When; as of when. */
  readonly at: string;
  readonly isReleased: boolean;
  readonly isRestated: boolean;
  readonly sentence: string;
  /** The path of its permanent address, where it has one. */
  readonly link: string | undefined;
}

export const ofReleased = ({ fallback, releasedAt, restatedFrom, ...cell }: Released): SeenFigure => ({
  ...cell,
  of: fallback?.dimensions,
  at: releasedAt,
  isReleased: true,
  isRestated: restatedFrom !== null,
});

export const ofProcess = (figure: Process, window: string, at: string): SeenFigure => ({
  ...figure,
  window,
  status: 'shown',
  of: undefined,
  responseRate: null,
  at,
  isReleased: false,
  isRestated: false,
  link: undefined,
});

/** The same for the same dimensions, in whatever order they are named. */
export const cellKey = (dimensions: Dimensions): string =>
  Object.keys(dimensions)
    .toSorted()
    .map((name) => `${name}=${encodeURIComponent(dimensions[name] ?? '')}`)
    .join(',');

/** Inverse of {@link cellKey}; of what is none, nothing. */
export const cellOf = (text: string): Dimensions =>
  Object.fromEntries(
    text
      .split(',')
      .filter((part) => /^[A-Za-z-]+=./.test(part))
      .map((part) => [part.slice(0, part.indexOf('=')), decoded(part.slice(part.indexOf('=') + 1))]),
  );

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
