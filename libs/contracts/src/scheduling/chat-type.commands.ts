import { z } from 'zod';
import { oneLine, someLines } from '../plain-text.ts';
import { availabilityLimits, BuffersAsked, CapsAsked, HorizonAsked } from './availability.commands.ts';
import { ConversationKind } from './chat-type.event.ts';
import { RoleFamily } from './role-family.ts';

export const chatTypeLimits = {
  nameLength: 80,
  descriptionLength: 4_000,
  placeLength: 500,
  durations: 6,
  durationMinutes: 480,
  hosts: 100,
  /** Seats of a panel, each filled by one of its hosts. */
  seats: 8,
  hostsPerSeat: 20,
  weight: 100,
  leadThreshold: 100,
  /** Guests of a group meeting. */
  capacity: 100,
  waitingList: 200,
  holdMinutes: 60,
  changes: 20,
  reminders: 5,
} as const;

/** Stands in addresses: `hello`, `coffee-with-us`. */
export const ChatTypeId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,39}$/, 'Choose 2 to 40 small letters, digits and hyphens, beginning with a letter or digit.');

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, 'This is not the id of anything.');
const minutes = (least: number, most: number) => z.number().int().min(least).max(most);
const different = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

const host = z.strictObject({ hostId: id, scheduleId: id.nullable().default(null) }).readonly();
const hostIdsOf = (hosts: readonly { readonly hostId: string }[]): readonly string[] => hosts.map(({ hostId }) => hostId);
const once = { error: 'A host can be named only once here.' };

/** Who holds the chat, as somebody asks for it. */
export const AssignmentAsked = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('single'), host }).readonly(),
  z
    .strictObject({
      mode: z.literal('round-robin'),
      policy: z.enum(['availability', 'fair']).default('fair'),
      leadThreshold: minutes(1, chatTypeLimits.leadThreshold).nullable().default(null),
      hosts: z
        .array(
          host
            .unwrap()
            .extend({ weight: minutes(1, chatTypeLimits.weight).default(1) })
            .readonly(),
        )
        .min(1)
        .max(chatTypeLimits.hosts)
        .readonly()
        .refine((hosts) => different(hostIdsOf(hosts)), once),
    })
    .readonly(),
  z
    .strictObject({
      mode: z.literal('panel'),
      groups: z
        .array(
          z
            .array(host)
            .min(1)
            .max(chatTypeLimits.hostsPerSeat)
            .readonly()
            .refine((hosts) => different(hostIdsOf(hosts)), once),
        )
        .min(1)
        .max(chatTypeLimits.seats)
        .readonly(),
    })
    .readonly(),
  z
    .strictObject({
      mode: z.literal('group'),
      hosts: z
        .array(host)
        .min(1)
        .max(chatTypeLimits.seats)
        .readonly()
        .refine((hosts) => different(hostIdsOf(hosts)), once),
      capacity: minutes(2, chatTypeLimits.capacity),
      waitingList: minutes(1, chatTypeLimits.waitingList).nullable().default(null),
    })
    .readonly(),
]);

const httpsAddress = z.url({ protocol: /^https$/ }).regex(/^https:\/\/[^/?#@\s]+([/?#]|$)/);
const link = oneLine(chatTypeLimits.placeLength).refine(
  (template) => httpsAddress.safeParse(template.replaceAll('{booking}', 'booking')).success,
  { error: 'Give an address that begins with https://; {booking} in it becomes the id of the booking.' },
);

/** What it is, as somebody asks for it. */
export const DescriptionAsked = z
  .strictObject({
    name: oneLine(chatTypeLimits.nameLength),
    description: someLines(chatTypeLimits.descriptionLength).default(''),
    kind: ConversationKind,
    location: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('video'), linkTemplate: link }).readonly(),
      z.strictObject({ kind: z.literal('phone'), instructions: someLines(chatTypeLimits.placeLength).default('') }).readonly(),
      z.strictObject({ kind: z.literal('place'), address: oneLine(chatTypeLimits.placeLength) }).readonly(),
    ]),
    client: oneLine(chatTypeLimits.nameLength).nullable().default(null),
    listed: z.boolean().default(true),
    roleFamily: RoleFamily.nullable()
      .default(null)
      .describe('Of the roles that it is about, for figures of the market; null: of several kinds'),
  })
  .readonly();

const rising = { error: 'Name each of them once.' };

/** The rules it is booked by, as somebody asks for them; what is left out is as hosts have it, or usual. */
export const RulesAsked = z
  .strictObject({
    durations: z
      .array(minutes(5, chatTypeLimits.durationMinutes))
      .min(1)
      .max(chatTypeLimits.durations)
      .readonly()
      .refine(different, rising),
    intervalMinutes: minutes(5, chatTypeLimits.durationMinutes).nullable().default(null),
    buffers: BuffersAsked.readonly().nullable().default(null),
    noticeMinutes: minutes(0, availabilityLimits.noticeMinutes).nullable().default(null),
    horizon: HorizonAsked.nullable().default(null),
    caps: CapsAsked.readonly().default({ perDay: null, perWeek: null, perMonth: null }),
    approval: z.boolean().default(false),
    holdMinutes: minutes(1, chatTypeLimits.holdMinutes).default(10),
    changes: z
      .strictObject({ noticeMinutes: minutes(0, availabilityLimits.noticeMinutes), mostChanges: minutes(0, chatTypeLimits.changes) })
      .readonly()
      .default({ noticeMinutes: 120, mostChanges: 3 }),
    reminders: z
      .array(minutes(5, 60 * 24 * 14))
      .max(chatTypeLimits.reminders)
      .readonly()
      .refine(different, rising)
      .default([1_440, 60]),
  })
  .readonly();

/** What recruiters can ask of a chat type. */
export const chatTypeCommands = {
  createChatType: z.strictObject({ description: DescriptionAsked, assignment: AssignmentAsked, rules: RulesAsked }),
  describeChatType: z.strictObject({ description: DescriptionAsked }),
  assignHosts: z.strictObject({ assignment: AssignmentAsked }),
  setRules: z.strictObject({ rules: RulesAsked }),
  archiveChatType: z.strictObject({}),
  restoreChatType: z.strictObject({}),
} as const;
