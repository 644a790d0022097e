import type { EventsOf, FeedbackAnswers, SubmissionStream, TextPlace } from '@candor/contracts';

/** Answers that are for the other side. Texts are plain when they are sent, and sealed in events. */
export type KeptAnswers = EventsOf<SubmissionStream>['FeedbackSubmitted']['answers'];

/** Without what stays with the author, and without texts that are empty. */
export const keptOf = ({ scales, texts, skills, moments, expectations }: FeedbackAnswers): KeptAnswers => ({
  scales,
  texts: Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
  skills,
  moments,
  expectations,
});

/** Every free text that others would read, with its place. */
export const sharedTexts = ({ texts, moments }: Pick<KeptAnswers, 'texts' | 'moments'>): readonly (readonly [TextPlace, string])[] => [
  ...Object.entries(texts),
  ...moments.map(({ text }, index) => [`moments.${index}`, text] as const),
];

/** Without the texts in these places. */
export const without = (kept: KeptAnswers, places: readonly TextPlace[]): KeptAnswers => ({
  ...kept,
  texts: Object.fromEntries(Object.entries(kept.texts).filter(([place]) => !places.includes(place))),
  moments: kept.moments.filter((_, index) => !places.includes(`moments.${index}`)),
});
