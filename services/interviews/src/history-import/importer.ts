import type { ConversationSide } from '@candor/contracts';
import { type Asker, Problem } from '@candor/platform';
import { recorderOf } from '../conversation/recorder.ts';

/** On whose behalf somebody imports. */
export interface Importer {
  readonly side: ConversationSide;
  readonly importedBy: string;
  readonly organizationId: string | null;
}

/** Candidates for themselves, owners and recruiters for their organization. Throws 403. */
export function importerOf(asker: Asker): Importer {
  const { recordedBy: side, recorderId: importedBy, organizationId } = recorderOf(asker);
  if (side === 'host' && asker.role === 'interviewer')
    throw new Problem(403, 'role_not_allowed', { detail: 'This is for owners and recruiters; you are an interviewer.' });
  return { side, importedBy, organizationId };
}
