import type { Chat } from '../facts/chat.rule.ts';
import { courseOf, type Rated } from './course.rule.ts';
import { meanRating, type OwnFacts, type OwnFigure, type OwnSignal, ownDifference } from './own-signal.rule.ts';

/** One conversation, as its guest rated themselves. */
interface Practised {
  readonly at: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

const practised = ({ ratings }: OwnFacts, { conversationId, meeting, exchanges }: Chat): readonly Practised[] => {
  const before = ratings.flatMap((one) => (one.when === 'before' && one.conversationId === conversationId ? [one.confidence] : []));
  const estimated = ratings.flatMap((one) =>
    one.when === 'after' && one.side === 'guest' && exchanges.some(({ id }) => id === one.exchangeId) ? [meanRating(one.estimates)] : [],
  );
  const known = estimated.filter((one) => one !== undefined);
  const after = known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0) / known.length;
  return meeting ? [{ at: meeting.start, before: before[0], after }] : [];
};

const course = (all: readonly Practised[], when: 'before' | 'after', who: string): readonly OwnFigure[] => {
  const rated = all.flatMap(({ at, [when]: rating }): readonly Rated[] => (rating === undefined ? [] : [{ at, rating }]));
  return rated.length === 0 ? [] : [{ ...courseOf(rated, who), dimensions: { when } }];
};

function change(all: readonly Practised[]): readonly OwnFigure[] {
  const pairs = all.flatMap(({ before, after }) => (before === undefined || after === undefined ? [] : [after - before]));
  return ownDifference(
    pairs,
    { when: 'change' },
    ({ n, mean }) =>
      `After ${n} conversations you rated yourself ${Math.abs(mean).toFixed(2)} ${mean < 0 ? 'lower' : 'higher'} than you had been sure of yourself before.`,
  );
}

/** How sure of themselves they are before conversations and how they rate themselves after them, and how that develops. */
export const ownConfidence: OwnSignal = {
  key: 'own-confidence',
  title: 'How sure of yourself you are, with practice',
  definition:
    'How sure of yourself you said you were before conversations (1 to 5), and the mean of how you thought to have come across after them, once feedback is revealed; how each changes in a hundred days, from eight conversations on, and the difference within conversations.',
  unit: 'rating',
  figures: (facts) => {
    const all = facts.chats.flatMap((chat) => practised(facts, chat));
    return [
      ...course(all, 'before', 'Your ratings before conversations'),
      ...course(all, 'after', 'Your ratings after conversations'),
      ...change(all),
    ];
  },
};
