import type { ConversationView } from '@candor/contracts';
import { usualFor } from '../conversation/conversation-kinds.rule.ts';
import type { ConversationRow } from './conversation-row.rule.ts';

/** What is known of the people and the employer of a conversation, as far as whoever asks may know it. */
export interface Names {
  readonly employer: string | null;
  readonly guest: string | null;
  /** By their ids. */
  readonly hosts: Readonly<Record<string, string | null>>;
}

/** A conversation as somebody sees who belongs to it. */
export const conversationView = (row: ConversationRow, seenAs: ConversationView['seenAs'], names: Names): ConversationView => ({
  conversationId: row.conversationId,
  seenAs,
  organizationId: row.organizationId,
  employer: names.employer,
  bookingId: row.booking?.bookingId ?? null,
  chatTypeId: row.booking?.chatTypeId ?? null,
  sessionId: row.sessionId,
  kind: row.kind,
  status: row.status,
  start: row.start,
  end: row.end,
  hosts: row.hostIds.map((personId) => ({ personId, name: names.hosts[personId] ?? null })),
  guest: { personId: row.guestId, name: names.guest },
  startedAt: row.started?.at ?? null,
  ended: row.ended,
  abandoned: row.abandoned,
  recorded: row.recorded && { by: row.recorded.by, otherInvited: row.recorded.invitedAt !== null, imported: row.imported },
  usual: usualFor(row.kind),
  version: row.version,
});
