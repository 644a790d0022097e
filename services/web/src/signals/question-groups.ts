import type { Definition } from './seen-figure.ts';

/** The questions that signals answer, in the order in which they are asked; with the signals of each. */
export const questions = {
  expect: ['expected-pay', 'conditions-and-culture', 'preference-patterns', 'expectation-gap'],
  land: [
    'candidate-sentiment',
    'our-offer-as-seen',
    'questions-that-work',
    'interviewer-effect',
    'talk-share',
    'questions-asked',
    'competitors-and-perks-named',
  ],
  work: ['time-to-schedule', 'funnel-of-conversations', 'plans-that-change', 'interviewer-load', 'talent-pool'],
  market: [
    'skills-in-demand',
    'missing-skill',
    'greatest-asset',
    'market-worth',
    'competitive-landscape',
    'challenges-and-buzzwords',
    'what-hosts-answer',
    'story-parts-that-land',
  ],
} as const satisfies Record<string, readonly string[]>;

export type Question = keyof typeof questions;
export const questionNames = Object.keys(questions) as readonly Question[];

const byScope: Readonly<Record<Definition['scope'], Question>> = { market: 'market', opinions: 'land', process: 'work', own: 'land' };

/** All that an organization can see, by question; a signal that is not named here is told with others of its scope. */
export function grouped<Signal extends Pick<Definition, 'key' | 'scope'>>(
  catalogue: readonly Signal[],
): readonly (readonly [question: Question, signals: readonly Signal[]])[] {
  const known = Object.values<readonly string[]>(questions).flat();
  const seen = catalogue.filter(({ scope }) => scope !== 'own');
  return questionNames.map((question) => {
    const named = questions[question].flatMap((key: string) => seen.find((signal) => signal.key === key) ?? []);
    const others = seen.filter(({ key, scope }) => byScope[scope] === question && !known.includes(key));
    return [question, [...named, ...others]];
  });
}
