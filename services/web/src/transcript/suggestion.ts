import type { Answer, Sent } from '../api/types.ts';
import { aboutOf } from '../learnt/note-content.ts';
import { type Content, type Kind, kindOf, type Step } from '../noting/observation.ts';

export type Suggestion = Answer<'/api/interviews/conversations/{conversationId}/transcript/analysis', 'get'>['suggestions'][number];
export type AcceptanceAsked = Sent<
  '/api/interviews/conversations/{conversationId}/transcript/suggestions/{suggestionId}/acceptance',
  'post'
>;

export type Side = 'guest' | 'host';

/** Those that are still to be decided, those that were said most often first. */
export const openOnes = (suggestions: readonly Suggestion[]): readonly Suggestion[] =>
  suggestions.filter(({ decision }) => decision === 'open').toSorted((a, b) => b.times - a.times);

/** What has to be said of it before it can be noted. */
export const missingStep = ({ content, kind }: Suggestion): Step | undefined => (content === null ? kindOf(kind).steps[0] : undefined);

/** Noted as it was suggested, by whoever is on this side of the conversation, with what was missing. */
export function acceptedAs({ kind, termId, phrase, content }: Suggestion, side: Side, chosen: string | undefined): AcceptanceAsked {
  const { saidBy, named, ...asHost } = kindOf(kind satisfies Kind);
  const about = side === 'host' ? asHost.about : aboutOf(kind);
  const step = content === null ? kindOf(kind).steps[0] : undefined;
  if (!step || chosen === undefined) return { about };
  // how a host sees it is not said by whoever named it
  return {
    about,
    ...(side === 'host' && saidBy === 'host' ? { saidBy } : {}),
    content: { kind, ...(named ? { term: termId ?? phrase } : {}), [step.field]: chosen } as Content,
  };
}
