import { numbered, slugOf } from '../api/slug.ts';
import type { Answer, Sent } from '../api/types.ts';
import { withoutAccents } from '../texts/without-accents.ts';

export type Question = Answer<'/api/interviews/questions', 'get'>['items'][number];
export type Wording = NonNullable<Question['inUse']>;
export type QuestionAsked = Sent<'/api/interviews/questions/{questionId}', 'put'>;
export type Verdict = Answer<'/api/interviews/question-checks', 'post'>;
export type Concern = Extract<Verdict, { readonly concerns: unknown }>['concerns'][number];
export type Topic = QuestionAsked['topic'];

export const topics = [
  'role',
  'skills',
  'qualifications',
  'motivation',
  'career-path',
  'growth',
  'time-to-advance',
  'ways-of-working',
  'culture',
  'leadership',
  'work-life-balance',
  'conditions',
  'pay',
  'hiring',
  'next-steps',
  'host-path',
  'industry-outlook',
  'strategy',
  'market-challenges',
  'product-challenges',
  'people-challenges',
  'competitors',
  'buzzwords',
  'reflection',
] as const satisfies readonly Topic[];

export const standings = ['in-use', 'waiting', 'turned-down', 'retired'] as const;
export type Standing = (typeof standings)[number];

/** What has become of a question: a wording that waits is named before the one that is in use meanwhile. */
export function standingOf({ retired, inUse, inDoubt }: Pick<Question, 'retired' | 'inUse' | 'inDoubt'>): Standing {
  if (retired) return 'retired';
  if (inDoubt) return 'waiting';
  return inUse ? 'in-use' : 'turned-down';
}

/** The words to begin with when it is reworded. */
export const latestOf = ({ inDoubt, inUse }: Pick<Question, 'inUse' | 'inDoubt'>): Wording | null => inDoubt ?? inUse;

/** Those that say what is searched for, in the state that is wanted; without one, all that were not put away. */
export const foundQuestions = (all: readonly Question[], search: string, wanted: Standing | ''): readonly Question[] =>
  all.filter((question) => {
    const standing = standingOf(question);
    if (wanted === '' ? standing === 'retired' : standing !== wanted) return false;
    const said = [question.inUse, question.inDoubt].flatMap((wording) => [wording?.text ?? '', wording?.learns ?? '']);
    return withoutAccents([...said, question.questionId.replaceAll('-', ' ')].join('\n')).includes(withoutAccents(search.trim()));
  });

/** What a new question is called in addresses, for ever: its first words, and a number where those are taken. */
export function questionIdOf(text: string, taken: readonly string[]): string {
  const short = slugOf(text, 50);
  return numbered(short.length < 2 ? 'question' : short, taken);
}

/** What it says now, to be said again. */
export const askedAgain = ({ text, learns, kinds, topic, askedBy, answer, labels }: Wording): QuestionAsked => ({
  text: text ?? '',
  learns: learns ?? '',
  kinds,
  topic,
  askedBy,
  answer,
  labels,
});
