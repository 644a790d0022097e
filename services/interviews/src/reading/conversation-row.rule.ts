import type { Instant } from '@candor/contracts';
import type { Conversation } from '../conversation/conversation.rule.ts';

/** A conversation with what its recorder said of it, sealed as it is in the log. */
export interface ConversationRow extends Conversation {
  /** Those of its people who know of it. */
  readonly insiders: readonly string[];
  readonly recorderId: string | null;
  /** When the other side of an outside chat was mailed. */
  readonly mailedAt: Instant | null;
  readonly otherName: string | null;
  readonly otherAddress: string | null;
  readonly employerName: string | null;
  readonly imported: boolean;
  readonly version: number;
}
