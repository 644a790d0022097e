import { z } from 'zod';
import { oneLine } from '../plain-text.ts';
import { TermId, TermKind } from './vocabulary.event.ts';

export const vocabularyLimits = { ownTerms: 1_000, synonyms: 30, phraseLength: 80 } as const;

const phrase = oneLine(vocabularyLimits.phraseLength).regex(/[\p{L}\p{N}]/u, 'It needs a letter or a digit.');
const term = { termId: TermId };

export const TermName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'Choose up to 60 lower-case letters, digits and dashes, beginning with a letter or digit.');

export const vocabularyCommands = {
  addTerm: z.strictObject({
    kind: TermKind,
    name: TermName,
    label: phrase,
    synonyms: z.array(phrase).max(vocabularyLimits.synonyms).readonly().default([]),
  }),
  renameTerm: z.strictObject({ ...term, label: phrase }),
  addSynonym: z.strictObject({ ...term, phrase }),
  removeSynonym: z.strictObject({ ...term, phrase }),
  mergeTerm: z.strictObject({ ...term, into: TermId }),
  separateTerm: z.strictObject(term),
  retireTerm: z.strictObject(term),
  restoreTerm: z.strictObject(term),
} as const;
