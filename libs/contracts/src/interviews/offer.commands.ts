import { z } from 'zod';
import { oneLine, someLines } from '../plain-text.ts';
import { RoleFamily } from '../scheduling/role-family.ts';
import { CalendarDate } from '../scheduling/wall-clock.ts';
import { ConversationSide } from './meeting.event.ts';
import { Currency, MinorUnits, PayPeriod } from './money.ts';
import { OfferAnswer, OfferLevel, OfferProof } from './offer.event.ts';

export const offerLimits = { perks: 30, vestingMonths: 240, roleLength: 120, perkLength: 80 } as const;

const id = z.string().min(1).max(200);

const place = z
  .strictObject({
    country: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[A-Z]{2}$/, 'Name a country by its two letters, such as DE.'),
    region: oneLine(80).nullable().default(null),
    remote: z.boolean().default(false),
  })
  .readonly();

/** {@link OfferTerms} as somebody types them. */
export const OfferTermsAsked = z
  .strictObject({
    role: oneLine(offerLimits.roleLength),
    level: OfferLevel.nullable().default(null),
    place,
    currency: Currency,
    base: MinorUnits,
    period: PayPeriod,
    hoursPerWeek: z.number().positive().max(168).default(40),
    bonusPerYear: MinorUnits.nullable().default(null),
    equity: z
      .strictObject({ total: MinorUnits, vestingMonths: z.number().int().min(1).max(offerLimits.vestingMonths) })
      .readonly()
      .nullable()
      .default(null),
    perks: z.array(oneLine(offerLimits.perkLength)).max(offerLimits.perks).readonly().default([]),
  })
  .readonly();
export type OfferTermsAsked = z.output<typeof OfferTermsAsked>;

const day = CalendarDate.refine((date) => date >= '2000-01-01' && date <= '2199-12-31', {
  error: 'Choose a day from the year 2000 to 2199.',
});
/** Whoever records it has it in writing, or not; that both say the same is for the other side to say. */
const proof = OfferProof.exclude(['both']);
const employerName = oneLine(200).nullable().default(null);
const note = someLines(1_000).min(1).nullable().default(null);

/** An offer as somebody records it, together with what has become of it since. */
export const OfferAsked = z.strictObject({
  conversationId: id.nullable().default(null).describe('The conversation that it came of'),
  extendedOn: day,
  terms: OfferTermsAsked,
  proof: proof.default('word'),
  employerName,
  note,
  answer: z.strictObject({ answer: OfferAnswer, on: day }).nullable().default(null),
});
export type OfferAsked = z.output<typeof OfferAsked>;

export const OfferRevisionAsked = z.strictObject({ terms: OfferTermsAsked, proof: proof.default('word'), negotiated: z.boolean() });
export type OfferRevisionAsked = z.output<typeof OfferRevisionAsked>;

export const OfferAnswerAsked = z.strictObject({ answer: OfferAnswer, on: day });
export type OfferAnswerAsked = z.output<typeof OfferAnswerAsked>;

export const offerCommands = {
  record: OfferAsked.extend({
    organizationId: id.nullable(),
    recordedBy: ConversationSide,
    recorderId: id,
    candidateId: id.nullable(),
    roleFamily: RoleFamily.nullable(),
  }),
  revise: OfferRevisionAsked,
  answer: OfferAnswerAsked,
  noteNegotiation: z.strictObject({}),
  confirm: z.strictObject({}),
  remove: z.strictObject({}),
} as const;
