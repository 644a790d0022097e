import type { Answer, Sent } from '../api/types.ts';

export type Exchange = Extract<Answer<'/api/feedback/exchanges/{exchangeId}', 'get'>, { seenBy: 'author' }>;
export type Question = Answer<'/api/feedback/form', 'get'>['guest'][number];
export type Submission = Sent<'/api/feedback/exchanges/{exchangeId}/submission', 'post'>;

/** What somebody has answered so far: every field is there. */
export interface Answers {
  readonly scales: Readonly<Record<string, number>>;
  readonly texts: Readonly<Record<string, string>>;
  readonly skills: readonly { readonly term: string; readonly verdict: 'stood-out' | 'missed' }[];
  /** `partId`: of the story of whoever told it, where that is known. */
  readonly moments: readonly { readonly text: string; readonly how: 'landed' | 'fell-flat'; readonly partId: string | null }[];
  readonly expectations: Readonly<Record<string, 'below' | 'as-expected' | 'above'>>;
  readonly selfEstimate: Readonly<Record<string, number>>;
  readonly privateNote: string;
}

export const nothing: Answers = { scales: {}, texts: {}, skills: [], moments: [], expectations: {}, selfEstimate: {}, privateNote: '' };

/** Required questions that have no answer yet, by id. */
export const unanswered = (questions: readonly Pick<Question, 'id' | 'required'>[], { scales, texts }: Answers): readonly string[] =>
  questions.filter(({ id, required }) => required && scales[id] === undefined && (texts[id] ?? '').trim() === '').map(({ id }) => id);

/** As it is sent: what was left empty is not answered. */
export function submissionOf(answers: Answers, meant: readonly string[], forOrganization: boolean): Submission {
  const texts = Object.fromEntries(Object.entries(answers.texts).flatMap(([id, text]) => (text.trim() === '' ? [] : [[id, text.trim()]])));
  return {
    answers: {
      ...answers,
      texts,
      skills: [...answers.skills],
      moments: answers.moments.map((moment) => ({ ...moment })),
      privateNote: answers.privateNote.trim(),
    },
    meant: [...meant],
    forOrganization,
  };
}

/** What was sent before, to be changed. Erased texts are empty. */
export function answersOf({ own }: Pick<Exchange, 'own'>): Answers {
  if (!own) return nothing;
  const { scales, texts, skills, moments, expectations } = own.answers;
  return {
    scales,
    texts: Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, text ?? ''])),
    skills,
    moments: moments.map(({ text, how, partId }) => ({ text: text ?? '', how, partId })),
    expectations,
    selfEstimate: own.selfEstimate,
    privateNote: own.privateNote ?? '',
  };
}
