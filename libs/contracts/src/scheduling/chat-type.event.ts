import { z } from 'zod';
import { event } from '../definition/event.ts';
import { BookingBuffers, BookingCaps, BookingHorizon } from './availability.event.ts';
import { RoleFamily } from './role-family.ts';

const id = z.string().min(1);
const minutes = z.number().int().nonnegative();
const positive = z.number().int().positive();

export const ConversationKind = z.enum(['exploratory', 'screening', 'fit', 'group', 'assessment']);
export type ConversationKind = z.infer<typeof ConversationKind>;

export const ChatLocation = z.discriminatedUnion('kind', [
  /** `{booking}` in the template becomes the booking's id. */
  z.object({ kind: z.literal('video'), linkTemplate: z.string().min(1) }).readonly(),
  z.object({ kind: z.literal('phone'), instructions: z.string() }).readonly(),
  z.object({ kind: z.literal('place'), address: z.string().min(1) }).readonly(),
]);
export type ChatLocation = z.infer<typeof ChatLocation>;

/** A host of a chat type, with one of their schedules; `null`: their default one. */
const host = z.object({ hostId: id, scheduleId: id.nullable() }).readonly();

/** Who of the hosts holds a chat. */
export const Assignment = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('single'), host }).readonly(),
  /**
   * One of them. `availability`: the one who was booked least recently of those who are free, leaving out who is more than
   * `leadThreshold` chats ahead of another who is free. `fair`: the one who is furthest behind the share that their weight
   * gives; nobody counts as further behind than `leadThreshold` chats, so that who was away is not flooded.
   */
  z
    .object({
      mode: z.literal('round-robin'),
      policy: z.enum(['availability', 'fair']),
      leadThreshold: positive.nullable(),
      hosts: z
        .array(host.unwrap().extend({ weight: positive }).readonly())
        .min(1)
        .readonly(),
    })
    .readonly(),
  /** One of each group, all at once. */
  z.object({ mode: z.literal('panel'), groups: z.array(z.array(host).min(1).readonly()).min(1).readonly() }).readonly(),
  /** All of them, with up to `capacity` guests who share a start. */
  z
    .object({ mode: z.literal('group'), hosts: z.array(host).min(1).readonly(), capacity: positive, waitingList: positive.nullable() })
    .readonly(),
]);
export type Assignment = z.infer<typeof Assignment>;

/** What guests may change by themselves, and until when. Hosts are exempt. */
export const ChangePolicy = z.object({ noticeMinutes: minutes, mostChanges: minutes }).readonly();
export type ChangePolicy = z.infer<typeof ChangePolicy>;

/** The rules by which it is booked. `null`: as the host has it. */
export const BookingRules = z
  .object({
    /** Offered lengths, the first one being the default. */
    durations: z.array(positive).min(1).readonly(),
    /** Between starts; `null`: the duration. */
    intervalMinutes: positive.nullable(),
    buffers: BookingBuffers.nullable(),
    noticeMinutes: minutes.nullable(),
    horizon: BookingHorizon.nullable(),
    /** On top of the hosts' caps, for this chat type alone and each host. */
    caps: BookingCaps,
    approval: z.boolean(),
    holdMinutes: positive,
    changes: ChangePolicy,
    /** Minutes before the start. */
    reminders: z.array(positive).readonly(),
  })
  .readonly();
export type BookingRules = z.infer<typeof BookingRules>;

const described = z.object({
  name: z.string().min(1),
  description: z.string(),
  kind: ConversationKind,
  location: ChatLocation,
  /** Whom an agency books for. */
  client: z.string().min(1).nullable(),
  /** Whether it has a public page; otherwise it is booked by invitation and private link. */
  listed: z.boolean(),
});

export const ChatTypeDescription = described
  .extend({
    /** Of the roles that it is about; `null`: of several kinds, or not said. Rows of before, which are read while they are made anew, lack it. */
    roleFamily: RoleFamily.nullable().default(null),
  })
  .readonly();
export type ChatTypeDescription = z.infer<typeof ChatTypeDescription>;

const of = { organizationId: id, chatTypeId: id };
const created = { ...of, assignment: Assignment, rules: BookingRules };

/** As they were before they said a role family. */
const withoutFamily = described.readonly();
const notSaid = (description: z.infer<typeof withoutFamily>) => ({ ...description, roleFamily: null });

/** Something bookable. */
export const chatTypeEvents = {
  ChatTypeCreated: event(z.object({ ...created, description: withoutFamily })).next(
    z.object({ ...created, description: ChatTypeDescription }),
    (data) => ({ ...data, description: notSaid(data.description) }),
  ),
  ChatTypeDescribed: event(z.object({ ...of, description: withoutFamily })).next(
    z.object({ ...of, description: ChatTypeDescription }),
    (data) => ({ ...data, description: notSaid(data.description) }),
  ),
  ChatTypeAssigned: event(z.object({ ...of, assignment: Assignment })),
  ChatTypeRulesSet: event(z.object({ ...of, rules: BookingRules })),
  ChatTypeArchived: event(z.object(of)),
  ChatTypeRestored: event(z.object(of)),
} as const;
