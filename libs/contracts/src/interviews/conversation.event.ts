import { z } from 'zod';
import { Instant } from '../commit.ts';
import { event } from '../definition/event.ts';
import { personal } from '../definition/personal.ts';
import { RoleFamily } from '../scheduling/role-family.ts';
import { ConversationSide, meeting } from './meeting.event.ts';

const id = z.string().min(1);
const name = personal(z.string().min(1).max(200), 'recorderId').nullable();

/** `rule`: nobody had ended it a while after its end. `recording`: it was over when somebody recorded it. */
export const EndedBy = z.enum(['host', 'guest', 'rule', 'recording']);
export type EndedBy = z.infer<typeof EndedBy>;

/** `cancelled`: before it began. `not-held`: somebody who was to be there says so. */
export const AbandonedWhy = z.enum(['cancelled', 'no-show', 'not-held']);
export type AbandonedWhy = z.infer<typeof AbandonedWhy>;

const planned = { ...meeting, bookingId: id, chatTypeId: id };

/** One guest's talk with one or more hosts, from the plan to its end. */
export const conversationEvents = {
  /** A booking was confirmed; or what kept it from being held has been taken back. */
  ConversationPlanned: event(z.object(planned)).next(
    z.object({
      ...planned,
      /** Of the roles that it is about, as the chat type said when it was booked; `null`: of several kinds, or not said. */
      roleFamily: RoleFamily.nullable(),
    }),
    (data) => ({ ...data, roleFamily: null }),
  ),
  /** Another time, or other hosts: also without one of several who did not come. */
  ConversationMoved: event(
    z.object({
      ...meeting,
      previous: z.object({ start: Instant, end: Instant, hostIds: meeting.hostIds }).readonly(),
      /** Who was to be a host and did not come, while others did. */
      missingIds: z.array(id).readonly(),
    }),
  ),
  /**
   * A chat that was arranged elsewhere, by somebody who is one side of it. The other side has an id, and knows nothing of it
   * before they are invited. Texts are the recorder's own.
   */
  ConversationRecorded: event(
    z.object({
      ...meeting,
      recordedBy: ConversationSide,
      recorderId: id,
      otherId: id,
      otherName: name,
      otherAddress: personal(z.string().min(3).max(320), 'recorderId').nullable(),
      employerName: name,
    }),
  ),
  /** The recorder made a link for the other side; `mailed`: and had it sent. From now on both belong to it. */
  OtherSideInvited: event(z.object({ ...meeting, recorderId: id, otherId: id, mailed: z.boolean() })),
  ConversationStarted: event(z.object({ ...meeting, startedAt: Instant, by: ConversationSide })),
  /** `endedAt` lies in the past where it was recorded later: count deadlines from when this was recorded, if that is later. */
  ConversationEnded: event(z.object({ ...meeting, endedAt: Instant, by: EndedBy })),
  /** Also after it had ended, when somebody turns out not to have been there. */
  ConversationAbandoned: event(z.object({ ...meeting, why: AbandonedWhy, missingId: id.nullable() })),
} as const;
