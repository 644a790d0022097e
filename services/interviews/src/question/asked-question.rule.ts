import {
  type AnswerForm,
  type ConversationKind,
  type ConversationSide,
  type DefaultQuestion,
  defaultQuestion,
  defaultQuestions,
  type Industry,
  type Locale,
  type PreparedQuestion,
  type QuestionBank,
  type QuestionTopic,
} from '@candor/contracts';
import type { OwnQuestion } from './own-question.rule.ts';
import { inUse, type Question } from './question.rule.ts';

/** A question that can be asked, of whatever bank, as it is worded now; texts of own ones are sealed. */
export interface AskedQuestion {
  readonly bank: QuestionBank;
  readonly questionId: string;
  readonly revision: number;
  readonly askedBy: ConversationSide;
  readonly kinds: readonly ConversationKind[];
  readonly topic: QuestionTopic;
  readonly answer: AnswerForm;
  readonly text: string;
  readonly learns: string | null;
  readonly labels: Readonly<Record<string, string>>;
  readonly paths: DefaultQuestion['paths'];
  readonly industries: readonly Industry[];
}

export const keyOf = ({ bank, questionId }: Pick<AskedQuestion, 'bank' | 'questionId'>): string => `${bank}.${questionId}`;

/** Inverse of {@link keyOf}. */
export function questionAt(key: string): { readonly bank: QuestionBank; readonly questionId: string } {
  const [bank = '', questionId = ''] = key.split('.');
  return { bank: bank as QuestionBank, questionId };
}

const nobodyAboveAll = { paths: [], industries: [] } as const;

export const ofDefault = (question: DefaultQuestion, locale: Locale): AskedQuestion => ({
  ...question,
  bank: 'default',
  text: question.text[locale],
  learns: question.learns[locale],
  labels: Object.fromEntries(Object.entries(question.labels).map(([optionId, label]) => [optionId, label[locale]])),
});

/** Undefined: it is not asked at the moment. */
export function ofOrganization(question: Question): AskedQuestion | undefined {
  const revision = question.retired ? undefined : inUse(question);
  if (!revision) return undefined;
  const { askedBy, kinds, topic, answer, text, learns, labels } = revision;
  const { questionId } = question;
  return {
    bank: 'organization',
    questionId,
    revision: revision.revision,
    askedBy,
    kinds,
    topic,
    answer,
    text,
    learns,
    labels,
    ...nobodyAboveAll,
  };
}

/** Undefined: it is not asked at the moment. */
export function ofCandidate({ questionId, revisions, retired }: OwnQuestion): AskedQuestion | undefined {
  const revision = retired ? undefined : revisions.at(-1);
  return revision && { bank: 'own', questionId, askedBy: 'guest', labels: {}, ...revision, ...nobodyAboveAll };
}

/** What can be asked by one side: the questions of its own first, then those of the organization, then everybody's. */
export const askable = (
  side: ConversationSide,
  locale: Locale,
  organization: readonly Question[],
  own: readonly OwnQuestion[],
): readonly AskedQuestion[] =>
  [...own.map(ofCandidate), ...organization.map(ofOrganization), ...defaultQuestions.map((question) => ofDefault(question, locale))].filter(
    (question): question is AskedQuestion => question?.askedBy === side,
  );

export const preparedOf = (question: AskedQuestion): PreparedQuestion => ({
  key: keyOf(question),
  bank: question.bank,
  questionId: question.questionId,
  revision: question.revision,
  topic: question.topic,
  answer: question.answer,
});

type Worded = Pick<AskedQuestion, 'text' | 'learns' | 'labels'>;

/** How a question was worded in the revision that was prepared. Undefined: it is not known any more. */
export function wordingOf(
  { bank, questionId, revision }: Pick<PreparedQuestion, 'bank' | 'questionId' | 'revision'>,
  locale: Locale,
  organization: ReadonlyMap<string, Question>,
  own: ReadonlyMap<string, OwnQuestion>,
): Worded | undefined {
  if (bank === 'default') {
    const question = defaultQuestion(questionId, revision);
    return question && ofDefault(question, locale);
  }
  const of = ({ revision: number }: { readonly revision: number }): boolean => number === revision;
  if (bank === 'organization') return organization.get(questionId)?.revisions.find(of);
  const worded = own.get(questionId)?.revisions.find(of);
  return worded && { ...worded, labels: {} };
}
