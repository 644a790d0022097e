import { conversationStream } from '@candor/contracts';
import { audienceOf, type Projection, type RecordedEvent, rowsOfStates } from '@candor/event-sourcing';
import { type Conversation, conversationChanges } from '../conversation/conversation.rule.ts';
import { insidersOf } from '../conversation/insiders.rule.ts';
import type { ConversationRow } from './conversation-row.rule.ts';

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

function rowOf(
  conversation: Conversation | undefined,
  event: RecordedEvent,
  before: ConversationRow | undefined,
): ConversationRow | undefined {
  if (!conversation) return undefined;
  const mailed = event.type === 'OtherSideInvited' && conversation.recorded?.mailed === true;
  return {
    ...conversation,
    ...saidIn(event, before),
    insiders: insidersOf(conversation),
    recorderId: conversation.recorded?.recorderId ?? null,
    mailedAt: before?.mailedAt ?? (mailed ? event.occurredAt : null),
    version: event.version,
  };
}

/** Conversations by id. */
export const conversations: Projection<ConversationRow> = {
  name: 'conversations',
  version: 2,
  indexes: [
    ['organizationId', 'end'],
    ['organizationId', 'status', 'end'],
    ['organizationId', 'insiders', 'end'],
    ['insiders', 'end'],
    ['insiders', 'status', 'end'],
    ['recorderId', 'mailedAt'],
  ],
  concerns: ({ organizationId, insiders }) => audienceOf(organizationId, ...insiders),
  from: [rowsOfStates(conversationStream, conversationChanges, rowOf)],
};
