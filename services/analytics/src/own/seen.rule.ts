import type { FeedbackSide } from '@candor/contracts';
import type { Exchange } from '../facts/chat.rule.ts';
import type { OwnRating } from '../facts/own-rating.rule.ts';
import { type OwnFigure, ownDifference, ratingNames } from './own-signal.rule.ts';

/** By how much somebody rated themselves higher than the other side did, by rating; none is not there. */
export type Differences = Readonly<Record<string, number>>;

/** Of one exchange; empty where no rating was given by both. */
export function differencesIn({ id, host, guest }: Exchange, side: FeedbackSide, ratings: readonly OwnRating[]): Differences {
  const theirs = (side === 'guest' ? host : guest)?.scales ?? {};
  const own = ratings.find((one) => one.when === 'after' && one.exchangeId === id && one.side === side);
  const estimates = own?.when === 'after' ? own.estimates : {};
  const both = ratingNames.flatMap((name) => {
    const [mine, other] = [estimates[name], theirs[name]];
    return mine === undefined || other === undefined ? [] : [[name, mine - other] as const];
  });
  return Object.fromEntries(both);
}

export const isSome = (differences: Differences): boolean => Object.keys(differences).length > 0;

/** The mean over all, of all ratings together and of each that is of at least `fewest`. `others`: who the other side is. */
export function seenFigures(all: readonly Differences[], others: 'hosts' | 'guests', fewest = 1): readonly OwnFigure[] {
  const means = all.map((one) => Object.values(one).reduce((sum, value) => sum + value, 0) / Object.keys(one).length);
  const each = ratingNames.flatMap((rating) =>
    compared(
      all.flatMap((one) => one[rating] ?? []),
      { rating },
      `your ${rating}`,
      others,
    ),
  );
  return [...compared(means, {}, 'yourself', others), ...each].filter(({ n }) => n >= fewest);
}

function compared(
  differences: readonly number[],
  dimensions: OwnFigure['dimensions'],
  what: string,
  others: 'hosts' | 'guests',
): readonly OwnFigure[] {
  return ownDifference(differences, dimensions, ({ n, mean, tested }) =>
    tested !== undefined && (tested.low > 0 || tested.high < 0)
      ? `You rate ${what} ${Math.abs(mean).toFixed(2)} ${mean > 0 ? 'higher' : 'lower'} than ${others} do (n = ${n}).`
      : `You and ${others} do not clearly rate ${what} differently (n = ${n}).`,
  );
}
