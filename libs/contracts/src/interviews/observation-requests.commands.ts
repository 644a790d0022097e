import { z } from 'zod';
import { oneLine, someLines } from '../plain-text.ts';
import { ConversationSide } from './meeting.event.ts';
import { PayBandAsked } from './money.ts';
import { observationLimits } from './observation.commands.ts';
import { ObservationAbout, Polarity, Stance, Sureness } from './observation.event.ts';
import { OfferLevel } from './offer.event.ts';
import { vocabularyLimits } from './vocabulary.commands.ts';

const term = oneLine(vocabularyLimits.phraseLength).describe('A term’s id, or what it is called');
const level = OfferLevel.nullable().default(null);
const months = z.number().int().positive().max(600);
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
  .nullable()
  .default(null);
const kind = <Kind extends string>(name: Kind) => z.literal(name);

/** What was learnt, as somebody types it: terms by their names. */
export const ContentAsked = z.discriminatedUnion('kind', [
  z.strictObject({ kind: kind('skill'), term, how: z.enum(['asked-for', 'praised', 'glossed-over', 'missing']) }),
  z.strictObject({
    kind: kind('story-part'),
    partId: z.string().min(1).max(200).nullable().default(null),
    how: z.enum(['landed', 'fell-flat']),
  }),
  z.strictObject({ kind: kind('pay'), how: z.enum(['offered', 'expected']), band: PayBandAsked, level, place }),
  z.strictObject({
    kind: kind('conditions'),
    aspect: z.enum(['contract', 'hours', 'leave', 'on-call', 'place', 'remote', 'travel', 'other']),
  }),
  z.strictObject({
    kind: kind('culture'),
    aspect: z.enum(['decisions', 'diversity', 'feedback', 'leadership', 'team', 'work-life-balance', 'other']),
  }),
  z.strictObject({ kind: kind('strategy'), aspect: z.enum(['market', 'people', 'product', 'technology', 'other']) }),
  z.strictObject({
    kind: kind('hiring-practice'),
    aspect: z.enum(['recruiting', 'process', 'assessment', 'offers', 'onboarding', 'other']),
  }),
  z.strictObject({ kind: kind('career-path'), from: level, to: level }),
  z
    .strictObject({ kind: kind('time-to-advance'), from: level, to: level, atLeast: months, atMost: months })
    .refine(({ atLeast, atMost }) => atLeast <= atMost, { path: ['atMost'], error: 'This must not be below the least.' }),
  z.strictObject({
    kind: kind('industry-outlook'),
    direction: z.enum(['growing', 'steady', 'shrinking', 'changing']),
    withinMonths: months.nullable().default(null),
  }),
  z.strictObject({ kind: kind('perk'), term, advertised: z.boolean().nullable().default(null) }),
  z.strictObject({
    kind: kind('challenge'),
    term,
    area: z.enum(['market', 'people', 'product', 'technology']).nullable().default(null),
  }),
  z.strictObject({ kind: kind('competitor'), term }),
  z.strictObject({ kind: kind('buzzword'), term }),
  z.strictObject({ kind: kind('vacancy'), level }),
  z.strictObject({
    kind: kind('preference'),
    what: z.enum(['culture', 'equity', 'growth', 'lateral-move', 'pay', 'perks', 'place', 'responsibility', 'stability', 'other']),
    strength: z.enum(['must', 'nice-to-have', 'rather-not']),
  }),
  z.strictObject({ kind: kind('topic'), term }),
]);
export type ContentAsked = z.output<typeof ContentAsked>;

const asked = {
  about: ObservationAbout,
  aboutIds: z.array(z.string().min(1).max(200)).min(1).max(20).optional().describe('Of the other side; all of it, if left out'),
  polarity: Polarity.default('neutral'),
  sureness: Sureness.default('certain'),
  stance: Stance.nullable().default(null),
  forOrganization: z.boolean().default(false).describe('A guest lets the recruiters of the conversation read it too, once it is told'),
  said: oneLine(observationLimits.saidLength).nullable().default(null),
  note: someLines(observationLimits.noteLength).min(1).nullable().default(null).describe('To oneself'),
};

export const ObservationAsked = z.strictObject({ ...asked, content: ContentAsked, saidBy: ConversationSide });
export type ObservationAsked = z.output<typeof ObservationAsked>;

export const ObservationsAsked = z.strictObject({ observations: z.array(ObservationAsked).min(1).max(observationLimits.atOnce) });

/** What is left out is as it was suggested. */
export const AcceptanceAsked = z.strictObject({ ...asked, content: ContentAsked.optional(), saidBy: ConversationSide.optional() });
export type AcceptanceAsked = z.output<typeof AcceptanceAsked>;

export const StanceAsked = z.strictObject({ stance: Stance.nullable() });
