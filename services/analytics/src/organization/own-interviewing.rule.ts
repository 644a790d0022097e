import type { OwnFigureView } from '@candor/contracts';
import type { Chat, Exchange } from '../facts/chat.rule.ts';
import type { OwnRating } from '../facts/own-rating.rule.ts';
import { countedAs, isHeld, organizationScope, type Standings } from '../folding/counted.rule.ts';
import { countPart, notYet, type OwnFigure, ratingNames } from '../own/own-signal.rule.ts';
import { type Differences, differencesIn, isSome, seenFigures } from '../own/seen.rule.ts';
import { thresholds } from '../releasing/guards.rule.ts';
import { ends } from '../signals/measuring.rule.ts';
import { empiricalBayesMeans } from '../statistics/empirical-bayes-means.rule.ts';
import { pairedDifference } from '../statistics/paired-difference.rule.ts';
import { meanOf, sampleVariance, sumsOf } from '../statistics/sums.rule.ts';

const fewest = thresholds.interviewers.people;
type Rating = (typeof ratingNames)[number];
/** What one guest said of the interviewer, over all their conversations. */
type Rater = Readonly<Partial<Record<Rating, number>>>;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** All that was revealed of guests who count and met this interviewer, by guest. */
function exchangesOf({ host, organizationId, chats, standings }: Asked): readonly (readonly Exchange[])[] {
  const by = new Map<string, Exchange[]>();
  for (const chat of chats.filter((one) => one.organizationId === organizationId && isHeld.chats(one)))
    for (const exchange of chat.exchanges) {
      const guest = countedAs(exchange.guestId, organizationId, organizationScope(organizationId), standings);
      if (exchange.hostId === host && guest !== undefined) by.set(guest, [...(by.get(guest) ?? []), exchange]);
    }
  return [...by.values()];
}

/** Of each rating the mean, of those in which it was given; without those who gave none. */
function eachOnce(people: readonly (readonly Differences[])[]): readonly Rater[] {
  return people
    .map((all): Rater => {
      const given = ratingNames.map((name) => [name, all.flatMap((one) => one[name] ?? [])] as const);
      return Object.fromEntries(given.filter(([, values]) => values.length > 0).map(([name, values]) => [name, mean(values)]));
    })
    .filter(isSome);
}

const errorPart = (error: number) => countPart('standard error', error);

function overall(raters: readonly Rater[]): OwnFigure {
  const sums = sumsOf(raters.map((rater) => mean(Object.values(rater))));
  const { tested } = pairedDifference(sums) ?? {};
  const value = meanOf(sums);
  const sentence = `${sums.n} guests rate you ${value.toFixed(1)} of 5.`;
  const parts = [errorPart(Math.sqrt(sampleVariance(sums) / sums.n))];
  return { dimensions: {}, n: sums.n, value, interval: tested ? ends(tested) : null, parts, notYet: null, sentence };
}

/** Each moved towards the others of the same interviewer: nothing of colleagues can be found out by it. */
function each(raters: readonly Rater[]): readonly OwnFigure[] {
  const groups = ratingNames
    .map((name) => ({ name, sums: sumsOf(raters.flatMap((rater) => rater[name] ?? [])) }))
    .filter(({ sums }) => sums.n >= fewest);
  const moved = empiricalBayesMeans(groups.map(({ sums }) => sums));
  return groups.map(({ name, sums }, index) => {
    const counted = meanOf(sums);
    const found = moved?.[index];
    const value = found?.mean ?? counted;
    const asCounted = { name: 'as counted', value: counted, n: sums.n, interval: null };
    return {
      dimensions: { rating: name },
      n: sums.n,
      value,
      interval: found ? ends(found) : null,
      parts: found ? [asCounted, errorPart(found.error)] : [asCounted],
      notYet: null,
      sentence: `${sums.n} guests rate your ${name} ${value.toFixed(1)} of 5.`,
    };
  });
}

const what = {
  signal: 'own-interviewing',
  title: 'How guests rate you as an interviewer',
  definition:
    'The mean of guests’ ratings (1 to 5), each guest once, and of each rating, moved towards your other ratings as far as its size asks for (empirical Bayes, Morris 1983), with the standard error. For yourself alone, from five guests on.',
  basedOn: 'yours',
  unit: 'rating',
} as const;

const seen = {
  signal: 'own-seen-as-interviewer',
  title: 'How you see yourself as an interviewer, and how guests see you',
  definition:
    'Your own rating minus the guest’s (1 to 5) of the same conversation, once both are revealed, each guest once. For yourself alone, from five guests on. Above 0: you see yourself better than guests do.',
  basedOn: 'yours',
  unit: 'difference',
} as const;

/** What interviewers are told of how their own figures are counted. */
export const interviewingDefinitions = [what.definition, seen.definition] as const;

interface Asked {
  readonly host: string;
  readonly organizationId: string;
  readonly chats: readonly Chat[];
  /** How they rated themselves. */
  readonly ratings: readonly OwnRating[];
  readonly standings: Standings;
}

/** For coaching: what guests say of one interviewer, for that interviewer; from as many on that no guest is picked out. */
export function ownInterviewing(asked: Asked): readonly OwnFigureView[] {
  const exchanges = exchangesOf(asked);
  const raters = eachOnce(exchanges.map((all) => all.map(({ guest }) => guest?.scales ?? {})));
  const compared = eachOnce(exchanges.map((all) => all.map((one) => differencesIn(one, 'host', asked.ratings))));
  const figures = raters.length < fewest ? [notYet(`at least ${fewest} guests must have rated you`)] : [overall(raters), ...each(raters)];
  return [
    ...figures.map((figure) => ({ ...what, ...figure })),
    ...seenFigures(compared, 'guests', fewest).map((figure) => ({ ...seen, ...figure })),
  ];
}
