import type { Said } from '../../said.ts';
import type { ConversationKind } from '../../scheduling/chat-type.event.ts';
import type { CandidatePath } from '../aims.event.ts';
import type { AnswerForm } from '../answer.ts';
import type { Industry } from '../industry.ts';
import type { ConversationSide } from '../meeting.event.ts';
import type { QuestionTopic } from '../question-content.ts';

/**
 * A question that everybody begins with. What was asked under a revision is never edited: add an entry with the same id and the
 * next revision behind it.
 */
export interface DefaultQuestion {
  readonly questionId: string;
  readonly revision: number;
  readonly askedBy: ConversationSide;
  readonly kinds: readonly ConversationKind[];
  readonly topic: QuestionTopic;
  readonly answer: AnswerForm;
  readonly text: Said;
  /** What it is meant to learn. */
  readonly learns: Said;
  /** Of the options of a choice. */
  readonly labels: Readonly<Record<string, Said>>;
  /** For those who come from there above all; empty: for everybody. */
  readonly paths: readonly CandidatePath[];
  /** For these above all; empty: for all. */
  readonly industries: readonly Industry[];
}

interface Wording {
  readonly asks: Said;
  readonly learns: Said;
  readonly answer?: AnswerForm;
  readonly labels?: Readonly<Record<string, Said>>;
  readonly kinds?: readonly ConversationKind[];
  readonly paths?: readonly CandidatePath[];
  readonly industries?: readonly Industry[];
}

/** Questions of one side about one topic, in the order in which they are proposed. */
export const about = (
  askedBy: ConversationSide,
  topic: QuestionTopic,
  kinds: readonly ConversationKind[],
  worded: Readonly<Record<string, Wording>>,
): readonly DefaultQuestion[] =>
  Object.entries(worded).map(([questionId, wording]) => ({
    questionId,
    revision: 1,
    askedBy,
    topic,
    kinds: wording.kinds ?? kinds,
    answer: wording.answer ?? { type: 'text' },
    text: wording.asks,
    learns: wording.learns,
    labels: wording.labels ?? {},
    paths: wording.paths ?? [],
    industries: wording.industries ?? [],
  }));

/** Options of a choice with what they say. */
export const choice = (
  several: boolean,
  labels: Readonly<Record<string, Said>>,
): { readonly answer: AnswerForm; readonly labels: Readonly<Record<string, Said>> } => ({
  answer: { type: 'choice', optionIds: Object.keys(labels), several },
  labels,
});
