import { z } from 'zod';
import { event } from '../definition/event.ts';
import { personal } from '../definition/personal.ts';

const id = z.string().min(1);
/** What the candidate wrote, as it stands in the log: sealed. Whoever compares it opens it first. */
const text = personal(z.string().min(1).max(320), 'candidateId');

/** Whom a candidate does not want to be seen by. For what it means see `isBlocked`. */
const target = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('organization'), organizationId: id }).readonly(),
  z.object({ kind: z.literal('domain'), text }).readonly(),
  z.object({ kind: z.literal('parent-company'), text }).readonly(),
  /** `text` is the address by which the candidate named them. */
  z.object({ kind: z.literal('person'), personId: id, text }).readonly(),
]);
/** With its text sealed. */
export type KeptBlockTarget = z.infer<typeof target>;

/** `employer`: because it is where they work, said by them or by the member side that they linked. */
export const BlockReason = z.enum(['chosen', 'employer']);
export type BlockReason = z.infer<typeof BlockReason>;

/** What a candidate keeps from whom. Known to services, shown to the candidate alone. */
export const confidentialityEvents = {
  Blocked: event(z.object({ candidateId: id, blockId: id, target, because: BlockReason })),
  Unblocked: event(z.object({ candidateId: id, blockId: id })),
  /** The candidate said who they are as a member; the member side can neither do nor see this. */
  MemberSideLinked: event(z.object({ candidateId: id, memberId: id })),
  MemberSideUnlinked: event(z.object({ candidateId: id, memberId: id })),
  /** Whether chats as a candidate make the linked member busy as a host, without a reason shown. */
  BusyAsHostChosen: event(z.object({ candidateId: id, busy: z.boolean() })),
} as const;
