import type { Answer, Sent } from '../api/types.ts';
import type { Question, Topic } from '../question-bank/questions.ts';

export type GuideSettings = Answer<'/api/interviews/guides/{kind}', 'get'>;
export type GuideAsked = Required<Sent<'/api/interviews/guides/{kind}', 'put'>>;
export type GuideOutline = Answer<'/api/interviews/guides/{kind}/outline', 'get'>;
export type Kind = GuideSettings['kind'];
type Common = Answer<'/api/interviews/default-questions', 'get'>['items'][number];

/** Such as many fit: the service takes no more. */
export const most = { topics: 6, questions: 20 };
export const lengths = [15, 30, 45, 60, 90] as const;

/** What is sent to set a guide as it stands. */
export const askedOf = ({ focusTopics, questionKeys, opening }: GuideSettings): GuideAsked => ({ focusTopics, questionKeys, opening });

/** Whether nothing was set: it is the guide that everybody has. */
export const isUsual = ({ focusTopics, questionKeys, opening }: GuideAsked): boolean =>
  focusTopics.length === 0 && questionKeys.length === 0 && opening === null;

export interface Askable {
  readonly key: string;
  readonly text: string;
  readonly bank: 'default' | 'organization';
  readonly topic: Topic;
}

/** What hosts can be asked to ask in conversations of a kind: common questions, then those of the organization. */
export const askableOf = (common: readonly Common[], own: readonly Question[], kind: Kind): readonly Askable[] => [
  ...common.flatMap(({ questionId, text, topic, askedBy, kinds }): readonly Askable[] =>
    askedBy === 'host' && kinds.includes(kind) && text !== null ? [{ key: `default.${questionId}`, text, bank: 'default', topic }] : [],
  ),
  ...own.flatMap(({ questionId, retired, inUse }): readonly Askable[] =>
    !retired && inUse?.askedBy === 'host' && inUse.kinds.includes(kind) && inUse.text !== null
      ? [{ key: `organization.${questionId}`, text: inUse.text, bank: 'organization', topic: inUse.topic }]
      : [],
  ),
];

/** The same list with one of it a place earlier (-1) or later (1). */
export function moved<Item>(list: readonly Item[], at: number, by: -1 | 1): readonly Item[] {
  const item = list[at];
  const other = list[at + by];
  if (item === undefined || other === undefined) return list;
  return list.map((one, index) => (index === at ? other : index === at + by ? item : one));
}
