import type { CellDimensions, FigureInterval, FigurePart, SignalUnit } from '@candor/contracts';
import type { Booking } from '../facts/booking.rule.ts';
import type { Chat } from '../facts/chat.rule.ts';
import type { Offer } from '../facts/offer.rule.ts';
import type { OwnCheckIn } from '../facts/own-check-in.rule.ts';
import type { OwnContact } from '../facts/own-contact.rule.ts';
import type { OwnRating } from '../facts/own-rating.rule.ts';
import { ends, percent } from '../signals/measuring.rule.ts';
import { pairedDifference } from '../statistics/paired-difference.rule.ts';
import { sumsOf } from '../statistics/sums.rule.ts';
import { wilson } from '../statistics/wilson.rule.ts';

/** All that is known of one person as a candidate. */
export interface OwnFacts {
  readonly person: string;
  readonly chats: readonly Chat[];
  readonly bookings: readonly Booking[];
  readonly offers: readonly Offer[];
  readonly ratings: readonly OwnRating[];
  readonly contacts: readonly OwnContact[];
  readonly checkIns: readonly OwnCheckIn[];
  /** What they say came of conversations. */
  readonly outcomes: readonly { readonly conversationId: string; readonly kind: string }[];
}

export interface OwnFigure {
  readonly dimensions: CellDimensions;
  readonly n: number;
  readonly value: number | null;
  readonly interval: FigureInterval | null;
  readonly parts: readonly FigurePart[];
  readonly notYet: string | null;
  readonly sentence: string;
}

/** A figure about one person, for that person: of their own facts alone, as they are now. */
export interface OwnSignal {
  readonly key: string;
  readonly title: string;
  readonly definition: string;
  readonly unit: SignalUnit;
  figures(facts: OwnFacts): readonly OwnFigure[];
}

/** From so many employers on a person is told what hosts said taken together, so that no host is picked out. */
export const fewestEmployers = 3;

/** The ratings, 1 to 5, that both sides give each other and themselves. */
export const ratingNames = ['communication', 'preparation', 'professionalism', 'listening', 'substance'] as const;

/** Nothing where none of them was given. */
export function meanRating(scales: Readonly<Record<string, number>>): number | undefined {
  const given = ratingNames.flatMap((name) => scales[name] ?? []);
  return given.length === 0 ? undefined : given.reduce((sum, value) => sum + value, 0) / given.length;
}

const employersOf = (chats: readonly Chat[]): number =>
  new Set(chats.map(({ organizationId, conversationId }) => organizationId ?? conversationId)).size;

/** Chats in which hosts said something, once they are of enough employers. */
export function taggedBy(chats: readonly Chat[], said: (chat: Chat) => boolean): readonly Chat[] | undefined {
  const tagged = chats.filter(said);
  return employersOf(tagged) < fewestEmployers ? undefined : tagged;
}

export const notYet = (why: string): OwnFigure => ({
  dimensions: {},
  n: 0,
  value: null,
  interval: null,
  parts: [],
  notYet: why,
  sentence: `Not yet: ${why}.`,
});

export const fewEmployers = notYet(`hosts of at least ${fewestEmployers} employers must have said something, so that none is picked out`);

type Dimensions = OwnFigure['dimensions'];

/** So many of so many, with Wilson's interval; none where there are none. `says` is told the share, such as `67 %`. */
export function ownShare(
  [counted, n]: readonly [number, number],
  dimensions: Dimensions,
  says: (share: string) => string,
  parts: readonly FigurePart[] = [],
): readonly OwnFigure[] {
  const share = wilson(counted, n);
  if (!share) return [];
  return [{ dimensions, n, value: share.share, interval: ends(share), parts, notYet: null, sentence: says(percent(share.share)) }];
}

/** The mean of differences, with Student's t interval from ten on; none where there are none. */
export function ownDifference(
  differences: readonly number[],
  dimensions: Dimensions,
  says: (found: NonNullable<ReturnType<typeof pairedDifference>>) => string,
): readonly OwnFigure[] {
  const found = pairedDifference(sumsOf(differences));
  if (!found) return [];
  const { n, mean, tested } = found;
  return [{ dimensions, n, value: mean, interval: tested ? ends(tested) : null, parts: [], notYet: null, sentence: says(found) }];
}

export const countPart = (name: string, value: number): FigurePart => ({ name, value, n: null, interval: null });
