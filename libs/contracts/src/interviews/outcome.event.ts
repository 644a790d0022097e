import { z } from 'zod';
import { event } from '../definition/event.ts';
import { personal } from '../definition/personal.ts';
import { ConversationSide } from './meeting.event.ts';

const id = z.string().min(1);

/** What can come of a conversation. */
export const OutcomeKind = z.enum([
  'follow-up',
  'referred',
  'talent-pool',
  'other-role',
  'application-invited',
  'offer',
  'no-next-step',
  'happier-where-i-am',
]);
export type OutcomeKind = z.infer<typeof OutcomeKind>;

const of = { conversationId: id, organizationId: id.nullable(), side: ConversationSide, kind: OutcomeKind };

/** What one side says came of a conversation, as many as apply. What the other side says is in a stream of its own. */
export const outcomeEvents = {
  OutcomeRecorded: event(z.object({ ...of, recorderId: id, note: personal(z.string().min(1).max(1_000), 'recorderId').nullable() })),
  OutcomeWithdrawn: event(z.object({ ...of, recorderId: id })),
} as const;
