import { z } from 'zod';
import { event } from '../definition/event.ts';
import { personal } from '../definition/personal.ts';
import { ConversationSide } from './meeting.event.ts';
import { PayBand, PayPlace } from './money.ts';
import { OfferLevel } from './offer.event.ts';
import { TermId } from './vocabulary.event.ts';

const id = z.string().min(1);
/** `null`: nothing of the vocabulary is called so; the words are under `said`. */
const termId = TermId.nullable();
const months = z.number().int().positive().max(600);

/** What was learnt, by what it is about. Words are not in it: they are under `said`. */
export const ObservationContent = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('skill'), termId, how: z.enum(['asked-for', 'praised', 'glossed-over', 'missing']) }),
    z.object({ kind: z.literal('story-part'), partId: id.nullable(), how: z.enum(['landed', 'fell-flat']) }),
    z.object({
      kind: z.literal('pay'),
      how: z.enum(['offered', 'expected']),
      band: PayBand,
      level: OfferLevel.nullable(),
      place: PayPlace.nullable(),
    }),
    z.object({
      kind: z.literal('conditions'),
      aspect: z.enum(['contract', 'hours', 'leave', 'on-call', 'place', 'remote', 'travel', 'other']),
    }),
    z.object({
      kind: z.literal('culture'),
      aspect: z.enum(['decisions', 'diversity', 'feedback', 'leadership', 'team', 'work-life-balance', 'other']),
    }),
    z.object({ kind: z.literal('strategy'), aspect: z.enum(['market', 'people', 'product', 'technology', 'other']) }),
    z.object({
      kind: z.literal('hiring-practice'),
      aspect: z.enum(['recruiting', 'process', 'assessment', 'offers', 'onboarding', 'other']),
    }),
    z.object({ kind: z.literal('career-path'), from: OfferLevel.nullable(), to: OfferLevel.nullable() }),
    z.object({
      kind: z.literal('time-to-advance'),
      from: OfferLevel.nullable(),
      to: OfferLevel.nullable(),
      atLeast: months,
      atMost: months,
    }),
    z.object({
      kind: z.literal('industry-outlook'),
      direction: z.enum(['growing', 'steady', 'shrinking', 'changing']),
      withinMonths: months.nullable(),
    }),
    z.object({ kind: z.literal('perk'), termId, advertised: z.boolean().nullable() }),
    z.object({ kind: z.literal('challenge'), termId, area: z.enum(['market', 'people', 'product', 'technology']).nullable() }),
    z.object({ kind: z.literal('competitor'), termId }),
    z.object({ kind: z.literal('buzzword'), termId }),
    /** One that is posted nowhere. */
    z.object({ kind: z.literal('vacancy'), level: OfferLevel.nullable() }),
    z.object({
      kind: z.literal('preference'),
      what: z.enum(['culture', 'equity', 'growth', 'lateral-move', 'pay', 'perks', 'place', 'responsibility', 'stability', 'other']),
      strength: z.enum(['must', 'nice-to-have', 'rather-not']),
    }),
    z.object({ kind: z.literal('topic'), termId }),
  ])
  .readonly();
export type ObservationContent = z.infer<typeof ObservationContent>;

export const observationKinds = [
  'buzzword',
  'career-path',
  'challenge',
  'competitor',
  'conditions',
  'culture',
  'hiring-practice',
  'industry-outlook',
  'pay',
  'perk',
  'preference',
  'skill',
  'story-part',
  'strategy',
  'time-to-advance',
  'topic',
  'vacancy',
] as const satisfies readonly ObservationContent['kind'][];
export const ObservationKind = z.enum(observationKinds);
export type ObservationKind = z.infer<typeof ObservationKind>;

/**
 * Whom it is about. `other-side`: kept from them as feedback is, until it is revealed. `market`: anything else that was learnt.
 * `self`: what came of one's own part. The latter two are the author's alone.
 */
export const ObservationAbout = z.enum(['other-side', 'market', 'self']);
export type ObservationAbout = z.infer<typeof ObservationAbout>;

export const Polarity = z.enum(['positive', 'neutral', 'negative', 'mixed']);
export const Sureness = z.enum(['certain', 'likely', 'unsure']);
/** "Do you agree?" */
export const Stance = z.enum(['agree', 'partly', 'disagree']);

const of = {
  conversationId: id,
  organizationId: id.nullable(),
  authorId: id,
  side: ConversationSide,
};

/** Everything that is noted of one observation, texts aside. */
const noted = {
  about: ObservationAbout,
  /** Of the other side, those whom it is about. */
  aboutIds: z.array(id).readonly(),
  content: ObservationContent,
  polarity: Polarity,
  saidBy: ConversationSide,
  sureness: Sureness,
  stance: Stance.nullable(),
  /** The guest lets the conversation's recruiters see it as well. */
  forOrganization: z.boolean(),
};

const revision = {
  ...of,
  observationId: id,
  ...noted,
  /** What was said, or a note to oneself about it: the author's own words. */
  said: personal(z.string().min(1).max(500), 'authorId').nullable(),
  note: personal(z.string().min(1).max(2_000), 'authorId').nullable(),
  /** The transcript it was suggested from, which it goes with; its words are then under that one's key, as `quote`. */
  transcriptId: id.nullable(),
  suggestionId: id.nullable(),
};
const quote = personal(z.string().min(1).max(1_000), 'transcriptId');

/**
 * What one person noted about one conversation. Nobody else learns of it, or that there is something, before it is released, and
 * of what is not about the other side never.
 */
export const observationsEvents = {
  ObservationRecorded: event(z.object(revision)),
  /** Out of a suggestion. `transcriptId` is set. */
  SuggestionAccepted: event(z.object({ ...revision, transcriptId: id, quote })),
  ObservationCorrected: event(z.object(revision)),
  /** `transcript-gone`: it was taken from a transcript that is no more. */
  ObservationWithdrawn: event(z.object({ ...of, observationId: id, why: z.enum(['wanted', 'transcript-gone', 'author-erased']) })),
  SuggestionRejected: event(z.object({ ...of, transcriptId: id, suggestionId: id })),
  /** The conversation is over: what is not about the other side may count from now on. */
  ConversationOver: event(z.object(of)),
  /** What this person noted about these may be shown to them. */
  EmbargoLifted: event(z.object({ ...of, aboutIds: z.array(id).readonly() })),
  /** May count, and be shown to those whom it is about. Says all of it: for others to make theirs of it. */
  ObservationReleased: event(z.object({ ...of, observationId: id, ...noted })),
} as const;

/** What leaves the service of an observation that is released: no words. */
export const observedEvents = {
  ObservationPublished: event(z.object({ ...of, observationId: id, ...noted })),
  ObservationRetracted: event(z.object({ ...of, observationId: id })),
} as const;
