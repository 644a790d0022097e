import { ends } from '../signals/measuring.rule.ts';
import { pairedDifference } from '../statistics/paired-difference.rule.ts';
import { sumsOf } from '../statistics/sums.rule.ts';
import { fewEmployers, type OwnFacts, type OwnFigure, type OwnSignal, ratingNames, taggedBy } from './own-signal.rule.ts';

/** By how much somebody rated themselves higher than a host did, by rating, in one exchange. */
type Differences = Readonly<Record<string, number>>;

function differencesIn({ chats, ratings }: OwnFacts): readonly Differences[] {
  const seen = new Map(chats.flatMap(({ exchanges }) => exchanges.map(({ id, host }) => [id, host?.scales] as const)));
  return ratings.flatMap((one) => {
    const scales = one.when === 'after' && one.side === 'guest' ? seen.get(one.exchangeId) : undefined;
    if (one.when !== 'after' || !scales) return [];
    const both = ratingNames.flatMap((name) => {
      const [own, theirs] = [one.estimates[name], scales[name]];
      return own === undefined || theirs === undefined ? [] : [[name, own - theirs] as const];
    });
    return both.length === 0 ? [] : [Object.fromEntries(both)];
  });
}

function compared(differences: readonly number[], dimensions: OwnFigure['dimensions'], what: string): readonly OwnFigure[] {
  const difference = pairedDifference(sumsOf(differences));
  if (!difference) return [];
  const { n, mean, tested } = difference;
  const isSure = tested !== undefined && (tested.low > 0 || tested.high < 0);
  const sentence = isSure
    ? `You rate ${what} ${Math.abs(mean).toFixed(2)} ${mean > 0 ? 'higher' : 'lower'} than hosts do (${n} times).`
    : `You and hosts do not clearly rate ${what} differently (${n} times).`;
  return [{ dimensions, n, value: mean, interval: tested ? ends(tested) : null, parts: [], notYet: null, sentence }];
}

/** How they think to have come across, against how they did. */
export const ownSeen: OwnSignal = {
  key: 'own-seen',
  title: 'How you see yourself, and how hosts see you',
  definition:
    'Your own rating minus the host’s (1 to 5) of the same conversation, once both are revealed: of each rating, and the mean of those that both gave; of three employers on. Above 0: you see yourself better than hosts do.',
  unit: 'difference',
  figures: (facts) => {
    const paired = ({ id }: { readonly id: string }) => facts.ratings.some((one) => one.when === 'after' && one.exchangeId === id);
    const chats = taggedBy(facts.chats, ({ exchanges }) => exchanges.some((one) => one.host !== null && paired(one)));
    if (!chats) return [fewEmployers];
    const all = differencesIn({ ...facts, chats });
    const means = all.map((one) => Object.values(one).reduce((sum, value) => sum + value, 0) / Object.keys(one).length);
    const byRating = ratingNames.flatMap((rating) =>
      compared(
        all.flatMap((one) => one[rating] ?? []),
        { rating },
        `your ${rating}`,
      ),
    );
    return [...compared(means, {}, 'yourself'), ...byRating];
  },
};
