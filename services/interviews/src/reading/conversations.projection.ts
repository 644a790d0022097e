import { conversationStream, type Instant } from '@candor/contracts';
import type { Projection, RecordedEvent } from '@candor/event-sourcing';
import { type Conversation, conversationChanges } from '../conversation/conversation.rule.ts';
import { insidersOf } from '../conversation/insiders.rule.ts';

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

type Change = (state: Conversation | undefined, data: unknown, event: RecordedEvent) => Conversation | undefined;
type Said = Pick<ConversationRow, 'otherName' | 'otherAddress' | 'employerName' | 'imported'>;

const nothingSaid: Said = { otherName: null, otherAddress: null, employerName: null, imported: false };

function saidIn({ type, data, origin }: RecordedEvent, row: ConversationRow | undefined): Said {
  if (type === 'ConversationRecorded') {
    const { otherName, otherAddress, employerName } = data as Said;
    return { otherName, otherAddress, employerName, imported: origin === 'import' };
  }
  if (!row) return nothingSaid;
  return { otherName: row.otherName, otherAddress: row.otherAddress, employerName: row.employerName, imported: row.imported };
}

const rowAfter =
  (change: Change) =>
  (row: ConversationRow | undefined, event: RecordedEvent): ConversationRow | undefined => {
    const conversation = change(row, event.data, event);
    if (!conversation) return undefined;
    const mailed = event.type === 'OtherSideInvited' && conversation.recorded?.mailed === true;
    return {
      ...conversation,
      ...saidIn(event, row),
      insiders: insidersOf(conversation),
      recorderId: conversation.recorded?.recorderId ?? null,
      mailedAt: row?.mailedAt ?? (mailed ? event.occurredAt : null),
      version: event.version,
    };
  };

/** Conversations by id. */
export const conversations: Projection<ConversationRow> = {
  name: 'conversations',
  version: 1,
  indexes: [
    ['organizationId', 'start'],
    ['organizationId', 'status', 'start'],
    ['organizationId', 'insiders', 'start'],
    ['insiders', 'start'],
    ['insiders', 'status', 'start'],
    ['recorderId', 'mailedAt'],
  ],
  from: [
    {
      stream: conversationStream,
      key: ({ subject }) => subject,
      apply: Object.fromEntries(Object.entries(conversationChanges).map(([type, change]) => [type, rowAfter(change as Change)])),
    },
  ],
};
