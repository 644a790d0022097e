import { z } from 'zod';
import { event } from '../definition/event.ts';

const id = z.string().min(1);

/** Whom a candidate does not want to be seen by. */
export const BlockTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('organization'), organizationId: id }).readonly(),
  z.object({ kind: z.literal('domain'), domain: z.string().min(1) }).readonly(),
  z.object({ kind: z.literal('parent-company'), name: z.string().min(1) }).readonly(),
  z.object({ kind: z.literal('person'), personId: id }).readonly(),
]);
export type BlockTarget = z.infer<typeof BlockTarget>;

/** What a candidate keeps from whom. Known to services, shown to the candidate alone. */
export const confidentialityEvents = {
  Blocked: event(z.object({ candidateId: id, blockId: id, target: BlockTarget })),
  Unblocked: event(z.object({ candidateId: id, blockId: id })),
  /** The candidate said who they are as a member; the member side can neither do nor see this. */
  MemberSideLinked: event(z.object({ candidateId: id, memberId: id })),
  MemberSideUnlinked: event(z.object({ candidateId: id, memberId: id })),
  /** Whether chats as a candidate make the linked member busy as a host, without a reason shown. */
  BusyAsHostChosen: event(z.object({ candidateId: id, busy: z.boolean() })),
} as const;
