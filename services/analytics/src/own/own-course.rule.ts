import { courseOf } from './course.rule.ts';
import { fewEmployers, meanRating, type OwnSignal, taggedBy } from './own-signal.rule.ts';

/** How hosts' ratings develop over conversations. */
export const ownCourse: OwnSignal = {
  key: 'own-course',
  title: 'How hosts see you over time',
  definition:
    'The mean of hosts’ ratings (1 to 5) of each conversation; how much it changes in a hundred days, from eight conversations and three employers on.',
  unit: 'rating',
  figures: ({ chats }) => {
    const rated = taggedBy(chats, ({ exchanges }) => exchanges.some(({ host }) => host && meanRating(host.scales) !== undefined));
    if (!rated) return [fewEmployers];
    const ratings = rated.flatMap(({ exchanges }) =>
      exchanges.flatMap(({ host, revealedAt: at }) => {
        const rating = host ? meanRating(host.scales) : undefined;
        return rating === undefined ? [] : [{ at, rating }];
      }),
    );
    return [courseOf(ratings, 'Hosts’ ratings')];
  },
};
