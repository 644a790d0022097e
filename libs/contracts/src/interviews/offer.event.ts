import { z } from 'zod';
import { event } from '../definition/event.ts';
import { personal } from '../definition/personal.ts';
import { RoleFamily } from '../scheduling/role-family.ts';
import { CalendarDate } from '../scheduling/wall-clock.ts';
import { ConversationSide } from './meeting.event.ts';
import { CurrencyCode, MinorUnits, PayPeriod, PayPlace } from './money.ts';

const id = z.string().min(1);
const text = (most: number) => z.string().min(1).max(most);

/** How far up a role is; the names that employers have for it differ. */
export const OfferLevel = z.enum(['entry', 'junior', 'mid', 'senior', 'lead', 'principal', 'manager', 'director', 'executive']);
export type OfferLevel = z.infer<typeof OfferLevel>;

/**
 * What is offered, in minor units of one currency. `base` is for one `period` of `hoursPerWeek`; `bonusPerYear` is the target;
 * `equity` is the whole grant at its value then, earned over `vestingMonths`.
 */
export const OfferTerms = z
  .object({
    role: text(120),
    level: OfferLevel.nullable(),
    place: PayPlace,
    currency: CurrencyCode,
    base: MinorUnits,
    period: PayPeriod,
    hoursPerWeek: z.number().positive().max(168),
    bonusPerYear: MinorUnits.nullable(),
    equity: z.object({ total: MinorUnits, vestingMonths: z.number().int().positive() }).readonly().nullable(),
    perks: z.array(text(80)).readonly(),
  })
  .readonly();
export type OfferTerms = z.infer<typeof OfferTerms>;

/** How it is known. `word`: one side says so. `written`: whoever recorded it has it in writing. `both`: the other side says the same. */
export const OfferProof = z.enum(['word', 'written', 'both']);
export type OfferProof = z.infer<typeof OfferProof>;

export const OfferAnswer = z.enum(['accepted', 'declined', 'withdrawn', 'lapsed']);
export type OfferAnswer = z.infer<typeof OfferAnswer>;

/** Who belongs to it: said anew by every event. */
const of = {
  offerId: id,
  conversationId: id.nullable(),
  /** `null`: the employer is not on this installation, or not one that the candidate tells. */
  organizationId: id.nullable(),
  recordedBy: ConversationSide,
  recorderId: id,
  /** `null`: the employer recorded it without saying whose it is. */
  candidateId: id.nullable(),
};

const recorded = {
  ...of,
  extendedOn: CalendarDate,
  terms: OfferTerms,
  proof: OfferProof,
  employerName: personal(text(200), 'recorderId').nullable(),
  note: personal(text(1_000), 'recorderId').nullable(),
};

/** What somebody was offered. A declined offer says as much about the market as an accepted one. */
export const offerEvents = {
  OfferRecorded: event(z.object(recorded)).next(
    z.object({
      ...recorded,
      /** Of the conversation that it came of, where that was booked here. */
      roleFamily: RoleFamily.nullable(),
    }),
    (data) => ({ ...data, roleFamily: null }),
  ),
  /** Other terms; `negotiated`: after the candidate asked for better ones. The proof is of these. */
  OfferRevised: event(z.object({ ...of, terms: OfferTerms, proof: OfferProof, negotiated: z.boolean() })),
  OfferAnswered: event(z.object({ ...of, answer: OfferAnswer, on: CalendarDate })),
  /** The candidate used it elsewhere to get more. */
  OfferUsedInNegotiation: event(z.object(of)),
  /** The candidate says of an offer that the employer recorded: so it is. */
  OfferConfirmed: event(z.object({ ...of, confirmedBy: id })),
  /** It was recorded by mistake. */
  OfferRemoved: event(z.object(of)),
} as const;
