import { type FeedbackAnswers, type FeedbackSide, type FormQuestion, questionsOf } from '@candor/contracts';

/** Something about answers that the form does not allow. */
export interface Unfitting {
  readonly field: string;
  readonly message: string;
}

type Ids = Readonly<Record<string, FormQuestion>>;

/** What is wrong with answers to a version of the form; empty: they fit. */
export function unfitting(formVersion: number, side: FeedbackSide, answers: FeedbackAnswers): readonly Unfitting[] {
  const questions = questionsOf(formVersion, side);
  const ids: Ids = Object.fromEntries(questions.map((question) => [question.id, question]));
  return [
    ...Object.entries(answers.scales).flatMap(([id, value]) => scaleFits(ids, id, value)),
    ...Object.keys(answers.texts)
      .filter((id) => of(ids, id)?.kind !== 'text')
      .map((id) => ({ field: `texts.${id}`, message: 'is not asked' })),
    ...Object.keys(answers.selfEstimate)
      .filter((id) => of(ids, id)?.kind !== 'rating')
      .map((id) => ({ field: `selfEstimate.${id}`, message: 'is no rating of this form' })),
    ...Object.keys(answers.expectations)
      .filter((topic) => !topicsOf(questions).includes(topic))
      .map((topic) => ({ field: `expectations.${topic}`, message: 'is no topic of this form' })),
    ...unasked(questions, answers),
    ...questions
      .filter(({ required, id }) => required && !isAnswered(answers, id))
      .map((question) => ({ field: `${question.kind === 'text' ? 'texts' : 'scales'}.${question.id}`, message: 'needs an answer' })),
  ];
}

const of = (ids: Ids, id: string): FormQuestion | undefined => (Object.hasOwn(ids, id) ? ids[id] : undefined);

function scaleFits(ids: Ids, id: string, value: number): readonly Unfitting[] {
  const kind = of(ids, id)?.kind;
  if (kind === 'likelihood') return [];
  if (kind !== 'rating') return [{ field: `scales.${id}`, message: 'is not asked' }];
  return value >= 1 && value <= 5 ? [] : [{ field: `scales.${id}`, message: 'goes from 1 to 5' }];
}

const topicsOf = (questions: readonly FormQuestion[]): readonly string[] =>
  questions.flatMap((question) => (question.kind === 'expectations' ? question.topics.map(({ id }) => id) : []));

function unasked(questions: readonly FormQuestion[], { skills, moments, privateNote }: FeedbackAnswers): readonly Unfitting[] {
  const asks = (kind: FormQuestion['kind']) => questions.some((question) => question.kind === kind);
  const given = [
    ['skills', skills.length > 0 && !asks('skills')],
    ['moments', moments.length > 0 && !asks('moments')],
    ['privateNote', privateNote !== '' && !asks('note')],
  ] as const;
  return given.flatMap(([field, isUnasked]) => (isUnasked ? [{ field, message: 'is not asked' }] : []));
}

const isAnswered = ({ scales, texts }: FeedbackAnswers, id: string): boolean => Object.hasOwn(scales, id) || (texts[id] ?? '') !== '';
