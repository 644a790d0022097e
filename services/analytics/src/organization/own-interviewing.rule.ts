import type { OwnFigureView } from '@candor/contracts';
import type { Chat } from '../facts/chat.rule.ts';
import { countedAs, isHeld, organizationScope, type Standings } from '../folding/counted.rule.ts';
import { countPart, notYet, type OwnFigure, ratingNames } from '../own/own-signal.rule.ts';
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

/** Guests who count, each once, with the mean of each of their ratings. */
function ratersOf(host: string, organizationId: string, chats: readonly Chat[], standings: Standings): readonly Rater[] {
  const by = new Map<string, Readonly<Record<string, number>>[]>();
  for (const chat of chats.filter((one) => one.organizationId === organizationId && isHeld.chats(one)))
    for (const { hostId, guestId, guest } of chat.exchanges) {
      const rater = countedAs(guestId, organizationId, organizationScope(organizationId), standings);
      if (hostId === host && guest && rater !== undefined) by.set(rater, [...(by.get(rater) ?? []), guest.scales]);
    }
  return [...by.values()]
    .map((all): Rater => {
      const given = ratingNames.map((name) => [name, all.flatMap((scales) => scales[name] ?? [])] as const);
      return Object.fromEntries(given.filter(([, values]) => values.length > 0).map(([name, values]) => [name, mean(values)]));
    })
    .filter((rater) => Object.keys(rater).length > 0);
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

/** For coaching: what guests say of one interviewer, for that interviewer; from as many on that no guest is picked out. */
export function ownInterviewing(
  host: string,
  organizationId: string,
  chats: readonly Chat[],
  standings: Standings,
): readonly OwnFigureView[] {
  const raters = ratersOf(host, organizationId, chats, standings);
  const figures = raters.length < fewest ? [notYet(`at least ${fewest} guests must have rated you`)] : [overall(raters), ...each(raters)];
  return figures.map((figure) => ({ ...what, ...figure }));
}
