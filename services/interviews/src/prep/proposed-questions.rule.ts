import type { CandidatePath, ConversationKind, Industry, QuestionTopic } from '@candor/contracts';
import type { AskedQuestion } from '../question/asked-question.rule.ts';

/** For whom and what a prep pack is put together. */
export interface PackFor {
  readonly kind: ConversationKind;
  readonly minutes: number;
  readonly path: CandidatePath | null;
  readonly industry: Industry | null;
  /** The most important first. */
  readonly goals: readonly QuestionTopic[];
}

/** Of one topic, unless it is a goal. */
const fewOfTopic = 2;
const manyOfTopic = 4;

/** How many questions there is time for, and some to choose from: an answer takes about three minutes. */
export const roomFor = (minutes: number): number => Math.max(6, Math.min(20, Math.round(minutes / 3) + 4));

/**
 * The questions that are proposed, in the order in which they are to be asked: one's own, then those that fit best. What fits
 * is about a goal, is for those who come the same way, or is for the industry; what is for others is left out. Of one topic
 * there are a few, so that a pack is not about one thing. Of two that fit alike the one that comes first is taken.
 */
export function proposedQuestions(askable: readonly AskedQuestion[], wanted: PackFor): readonly AskedQuestion[] {
  const candidates = askable.filter((question) => isFor(question, wanted));
  const own = candidates.filter(({ bank }) => bank === 'own');
  const ranked = candidates
    .filter(({ bank }) => bank !== 'own')
    .map((question) => ({ question, weight: weightOf(question, wanted) }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ question }) => question);
  const room = Math.max(0, roomFor(wanted.minutes) - own.length);
  return [...own, ...spread(ranked, wanted.goals).slice(0, room)];
}

const isFor = ({ kinds, paths, industries }: AskedQuestion, { kind, path, industry }: PackFor): boolean =>
  kinds.includes(kind) &&
  (paths.length === 0 || (path !== null && paths.includes(path))) &&
  (industries.length === 0 || (industry !== null && industries.includes(industry)));

function weightOf({ bank, topic, paths, industries }: AskedQuestion, { goals }: PackFor): number {
  const goal = goals.indexOf(topic);
  const wanted = goal < 0 ? 0 : 10 + (goals.length - goal) / goals.length;
  return wanted + forPath(paths) + (industries.length > 0 ? 4 : 0) + (bank === 'organization' ? 1 : 0);
}

/** What is for one way alone fits those who come it better than what is for several. */
const forPath = ({ length }: AskedQuestion['paths']): number => (length === 0 ? 0 : length === 1 ? 8 : 6);

/** The first few of each topic before the rest of any, keeping their order. */
function spread(ranked: readonly AskedQuestion[], goals: readonly QuestionTopic[]): readonly AskedQuestion[] {
  const taken = new Map<QuestionTopic, number>();
  const isEarly = ({ topic }: AskedQuestion): boolean => {
    const count = (taken.get(topic) ?? 0) + 1;
    taken.set(topic, count);
    return count <= (goals.includes(topic) ? manyOfTopic : fewOfTopic);
  };
  const judged = ranked.map((question) => ({ question, early: isEarly(question) }));
  return [...judged.filter(({ early }) => early), ...judged.filter(({ early }) => !early)].map(({ question }) => question);
}
