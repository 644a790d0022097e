import type { GuideStep, QuestionTopic } from '@candor/contracts';
import { type AskedQuestion, keyOf } from '../question/asked-question.rule.ts';

/** What is asked at the beginning and at the end; everything else belongs in between. */
const stepOf: Partial<Readonly<Record<QuestionTopic, GuideStep>>> = { 'next-steps': 'next-steps' };
const minutesOfAnswer = 4;

export const stepFor = ({ topic }: Pick<AskedQuestion, 'topic'>): GuideStep => stepOf[topic] ?? 'explore';

interface Wanted {
  readonly minutes: number;
  readonly focusTopics: readonly QuestionTopic[];
  /** Asked before all others, in this order. */
  readonly questionKeys: readonly string[];
}

/** The questions that a host is given: those that the organization wants asked, then about its focus topics, then others. */
export function guideQuestions(
  askable: readonly AskedQuestion[],
  { minutes, focusTopics, questionKeys }: Wanted,
): readonly AskedQuestion[] {
  const first = questionKeys.flatMap((key) => askable.find((question) => keyOf(question) === key) ?? []);
  const rest = askable.filter((question) => !first.includes(question));
  const rank = ({ topic }: AskedQuestion): number => (focusTopics.includes(topic) ? focusTopics.indexOf(topic) : focusTopics.length);
  const chosen = rest.filter((question) => stepFor(question) === 'explore').toSorted((a, b) => rank(a) - rank(b));
  const closing = rest.filter((question) => stepFor(question) !== 'explore').slice(0, 2);
  const room = Math.max(2, Math.round(minutes / minutesOfAnswer));
  return [...first, ...chosen.slice(0, Math.max(0, room - first.length)), ...closing];
}
