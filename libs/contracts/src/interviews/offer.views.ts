import { z } from 'zod';
import { Instant } from '../commit.ts';
import { CalendarDate } from '../scheduling/wall-clock.ts';
import { ConversationSide } from './meeting.event.ts';
import { MinorUnits } from './money.ts';
import { OfferAnswer, OfferProof, OfferTerms } from './offer.event.ts';

/** What it comes to in a year, in minor units of its currency. */
export const PayPerYear = z.object({
  base: MinorUnits,
  bonus: MinorUnits,
  /** The grant divided by its years of vesting. */
  equity: MinorUnits,
  total: MinorUnits,
});
export type PayPerYear = z.infer<typeof PayPerYear>;

/** What was offered before other terms took its place. */
const EarlierTermsView = z.object({
  terms: OfferTerms,
  proof: OfferProof,
  replacedAt: Instant,
  negotiated: z.boolean().describe('What took their place was negotiated'),
});

/** An offer as whoever recorded it, or the candidate whose it is, sees it. */
export const OfferView = z
  .object({
    offerId: z.string(),
    conversationId: z.string().nullable(),
    organizationId: z.string().nullable(),
    employer: z.string().nullable(),
    recordedBy: ConversationSide,
    candidateId: z.string().nullable(),
    extendedOn: CalendarDate,
    terms: OfferTerms,
    earlier: z.array(EarlierTermsView).readonly().describe('Terms that these took the place of, the oldest first'),
    perYear: PayPerYear,
    proof: OfferProof,
    negotiated: z.boolean(),
    usedInNegotiation: z.boolean(),
    answer: z.object({ answer: OfferAnswer, on: CalendarDate }).nullable(),
    /** The recorder's own; `null` to others. */
    note: z.string().nullable(),
    imported: z.boolean(),
    recordedAt: Instant,
    version: z.number().int(),
  })
  .meta({ id: 'Offer' });
export type OfferView = z.infer<typeof OfferView>;

/** What came of recording an offer. */
export const OfferRecordedView = z.object({ offerId: z.string(), stream: z.string(), version: z.number().int() });
export type OfferRecordedView = z.infer<typeof OfferRecordedView>;
