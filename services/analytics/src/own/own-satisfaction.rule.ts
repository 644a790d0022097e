import { courseOf } from './course.rule.ts';
import type { OwnSignal } from './own-signal.rule.ts';

/** How content they are where they work now, and where that goes. */
export const ownSatisfaction: OwnSignal = {
  key: 'own-satisfaction',
  title: 'How content you are where you work',
  definition:
    'What you said last of how content you are where you work now (1 to 5), the mean of all your check-ins, and how much it changes in a hundred days, from eight check-ins on. Made of your check-ins alone: they are in no figure about anybody else.',
  unit: 'rating',
  figures: ({ checkIns }) => {
    const inOrder = checkIns.toSorted((a, b) => (a.day < b.day ? -1 : 1));
    const last = inOrder.at(-1);
    if (!last) return [];
    const rated = inOrder.map(({ day, satisfaction: rating }) => ({ at: `${day}T00:00:00.000Z`, rating }));
    const course = courseOf(rated, 'Your ratings of where you work', 'check-ins');
    const mean = { name: 'mean', value: course.value ?? last.satisfaction, n: course.n, interval: null };
    const sentence = `On ${last.day} you said ${last.satisfaction} of 5. ${course.sentence}`;
    return [{ ...course, value: last.satisfaction, parts: [mean, ...course.parts], sentence }];
  },
};
