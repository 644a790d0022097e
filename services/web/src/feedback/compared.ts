import type { Exchange, Question } from './answers.ts';

type Rating = Extract<Question, { kind: 'rating' }>;

/** One thing that both said something about: what one thought of oneself, and what the other side saw. */
export interface Compared {
  readonly question: Rating;
  readonly thought: number | undefined;
  readonly saw: number | undefined;
}

/** Ratings that one side gave the other, beside how that one thought to come across. Those of which neither is known are left out. */
export function compared(asked: readonly Question[], { own, revealed }: Pick<Exchange, 'own' | 'revealed'>): readonly Compared[] {
  const estimates = own?.selfEstimate ?? {};
  const seen = revealed?.theirs?.scales ?? {};
  return asked
    .filter((question) => question.kind === 'rating')
    .map((question) => ({ question, thought: estimates[question.id], saw: seen[question.id] }))
    .filter(({ thought, saw }) => thought !== undefined || saw !== undefined);
}

/** What the whole width of a bar stands for. Both begin at 0, so that 1 of 5 can be told from what was not said. */
export const widths = { rating: { least: 0, most: 5 }, likelihood: { least: 0, most: 10 } } as const;

/** How gladly each would talk again, 0 to 10; undefined where it was not said. */
export function likelihoods(asked: readonly Question[], { own, revealed }: Pick<Exchange, 'own' | 'revealed'>) {
  const [first] = asked.filter(({ kind }) => kind === 'likelihood');
  if (!first) return undefined;
  const [yours, theirs] = [own?.answers.scales[first.id], revealed?.theirs?.scales[first.id]];
  return yours === undefined && theirs === undefined ? undefined : { yours, theirs };
}
