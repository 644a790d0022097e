import type { ConversationSide } from '@candor/contracts';
import { type Asker, Problem } from '@candor/platform';

/** On whose behalf somebody writes something down that Candor did not arrange. */
export interface Recorder {
  readonly recordedBy: ConversationSide;
  readonly recorderId: string;
  /** `null`: a candidate's own. */
  readonly organizationId: string | null;
}

/** Candidates for themselves, members for the organization that the request is about. Throws 403. */
export function recorderOf({ actor, side, organization, role }: Asker): Recorder {
  if (side === 'candidate') return { recordedBy: 'guest', recorderId: actor.id, organizationId: null };
  if (organization === undefined) throw new Problem(403, 'not_a_member', { detail: 'Name an organization that you are a member of.' });
  if (role === 'analyst')
    throw new Problem(403, 'role_not_allowed', { detail: 'This is for owners, recruiters and interviewers; you are an analyst.' });
  return { recordedBy: 'host', recorderId: actor.id, organizationId: organization };
}
