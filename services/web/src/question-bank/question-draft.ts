import { numbered, slugOf } from '../api/slug.ts';
import type { TermKind } from '../vocabulary/use-terms.ts';
import type { QuestionAsked, Wording } from './questions.ts';

type Form = NonNullable<QuestionAsked['answer']>;
export type FormType = Form['type'];

export const formTypes = [
  'text',
  'yes-no',
  'scale',
  'choice',
  'months',
  'share',
  'number',
  'pay',
  'terms',
  'outlook',
] as const satisfies readonly FormType[];

/** A question as somebody writes it. */
export interface QuestionDraft extends Pick<QuestionAsked, 'topic'> {
  readonly text: string;
  readonly learns: string;
  readonly kinds: QuestionAsked['kinds'];
  readonly askedBy: 'host' | 'guest';
  readonly form: FormType;
  /** For `terms`. */
  readonly of: TermKind;
  /** For `choice`: one a line. */
  readonly options: string;
  readonly several: boolean;
}

const empty: QuestionDraft = {
  text: '',
  learns: '',
  kinds: ['exploratory'],
  topic: 'motivation',
  askedBy: 'host',
  form: 'text',
  of: 'skill',
  options: '',
  several: false,
};

/** What a form begins with: what it says by now, or what most questions are. */
export function draftOf(wording: Wording | null): QuestionDraft {
  if (!wording) return empty;
  const { text, learns, kinds, topic, askedBy, answer, labels } = wording;
  const { type: form } = answer;
  const draft = { ...empty, text: text ?? '', learns: learns ?? '', kinds, topic, askedBy, form };
  if (answer.type === 'terms') return { ...draft, of: answer.of };
  if (answer.type !== 'choice') return draft;
  return { ...draft, several: answer.several, options: answer.optionIds.map((optionId) => labels[optionId] ?? optionId).join('\n') };
}

export type Missing = 'text' | 'learns' | 'kinds' | 'options';

/** What has to be said before it can be kept. */
export function missingOf({ text, learns, kinds, form, options }: QuestionDraft): readonly Missing[] {
  const lines = linesOf(options);
  const isChoice =
    lines.length >= 2 && lines.length <= 12 && new Set(lines).size === lines.length && lines.every(({ length }) => length <= 80);
  return [
    ...(text.trim() === '' ? (['text'] as const) : []),
    ...(learns.trim() === '' ? (['learns'] as const) : []),
    ...(kinds.length === 0 ? (['kinds'] as const) : []),
    ...(form === 'choice' && !isChoice ? (['options'] as const) : []),
  ];
}

/** What is sent of a draft. `before`: an option that says what it said keeps its id, so that answers can be laid side by side. */
export function askedOf(draft: QuestionDraft, before: Wording | null): QuestionAsked {
  const { text, learns, kinds, topic, askedBy } = draft;
  const labels = draft.form === 'choice' ? labelsOf(linesOf(draft.options), before?.labels ?? {}) : {};
  return { text: oneLine(text), learns: oneLine(learns), kinds, topic, askedBy, answer: answerOf(draft, Object.keys(labels)), labels };
}

function answerOf({ form, of, several }: QuestionDraft, optionIds: string[]): Form {
  if (form === 'choice') return { type: form, optionIds, several };
  return form === 'terms' ? { type: form, of } : { type: form };
}

function labelsOf(lines: readonly string[], before: Readonly<Record<string, string>>): Record<string, string> {
  const labels: Record<string, string> = {};
  const known = new Map(Object.entries(before).map(([optionId, label]) => [label, optionId]));
  for (const line of lines) labels[known.get(line) ?? freshId(line, [...Object.keys(labels), ...Object.keys(before)])] = line;
  return labels;
}

/** Begins with a letter: keys that look like numbers would not stay in their order. */
function freshId(label: string, taken: readonly string[]): string {
  const slug = slugOf(label, 30);
  const name = /^[a-z]/.test(slug) ? slug : `option${slug === '' ? '' : `-${slug}`}`;
  return numbered(name, taken);
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** As it is kept: without breaks. */
export const oneLine = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');
