import { z } from 'zod';
import { event } from '../definition/event.ts';

const organizationId = z.string().min(1);
const text = z.string().min(1).max(80);

export const TermKind = z.enum(['buzzword', 'challenge', 'competitor', 'perk', 'skill', 'topic']);
export type TermKind = z.infer<typeof TermKind>;

/** Kind and name, such as `skill/typescript`: the same for ever, whatever its label comes to say. */
export const TermId = z.string().regex(/^(?:buzzword|challenge|competitor|perk|skill|topic)\/[a-z0-9][a-z0-9-]{0,59}$/);
export type TermId = z.infer<typeof TermId>;

export const termKindOf = (termId: TermId): TermKind => termId.slice(0, termId.indexOf('/')) as TermKind;

const of = { organizationId, termId: TermId };

/** What an organization makes of the common vocabulary. What was noted under a term stays noted under it, whatever becomes of the term. */
export const vocabularyEvents = {
  TermAdded: event(z.object({ ...of, label: text, synonyms: z.array(text).readonly() })),
  TermRenamed: event(z.object({ ...of, label: text, previous: text })),
  SynonymAdded: event(z.object({ ...of, phrase: text })),
  SynonymRemoved: event(z.object({ ...of, phrase: text })),
  /** From now on both are one: what is noted under the term counts as `into`. */
  TermMerged: event(z.object({ ...of, into: TermId })),
  /** They are two again. */
  TermSeparated: event(z.object({ ...of, from: TermId })),
  /** It is no longer looked for or offered. */
  TermRetired: event(z.object(of)),
  TermRestored: event(z.object(of)),
} as const;
