import { z } from 'zod';
import { TermId, TermKind } from './vocabulary.event.ts';

export const TermView = z
  .object({
    termId: TermId,
    kind: TermKind,
    label: z.string(),
    synonyms: z.array(z.string()),
    own: z.boolean().describe('The organization added it'),
    retired: z.boolean(),
    mergedInto: TermId.nullable(),
    countsAs: TermId.describe('Itself, or what it was merged into'),
  })
  .meta({ id: 'Term' });
export type TermView = z.infer<typeof TermView>;
