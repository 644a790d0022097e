import { z } from 'zod';
import { Instant } from '../commit.ts';
import { ConversationKind } from '../scheduling/chat-type.event.ts';
import { FlaggedText, TextPlace } from './answers.ts';
import { feedbackSides } from './forms.ts';
import { SubmissionAsked } from './submission.commands.ts';

const side = z.enum(feedbackSides);
const Known = z.object({ personId: z.string(), name: z.string().nullable() });
/** `null`: its author was erased. */
const text = z.string().nullable();
const version = z.number().int();

/** What one side has written, for those who may read it. */
export const FeedbackContentView = z
  .object({
    scales: z.record(z.string(), z.number().int()),
    texts: z.record(z.string(), text),
    skills: z.array(z.object({ term: z.string(), verdict: z.enum(['stood-out', 'missed']) })),
    moments: z.array(z.object({ partId: z.string().nullable(), text, how: z.enum(['landed', 'fell-flat']) })),
    expectations: z.record(z.string(), z.enum(['below', 'as-expected', 'above'])),
    flagged: z.array(FlaggedText).describe('Texts that hold what is seldom meant for others; their author says they are meant so'),
    heldBack: z.array(TextPlace).describe('Texts that are left out, for the same reason: their author has not said that they are meant so'),
  })
  .meta({ id: 'FeedbackContent' });
export type FeedbackContentView = z.infer<typeof FeedbackContentView>;

const about = {
  exchangeId: z.string(),
  conversationId: z.string(),
  organizationId: z.string().nullable(),
  kind: ConversationKind,
  endedAt: Instant,
  deadline: Instant.describe('When what both sides have written is revealed, unless both answer before'),
};

/** `revealing`: time is up, and it will be readable in a moment. `closed`: the conversation was not held after all. */
export const OwnFeedbackStatus = z.enum(['to-answer', 'submitted', 'revealing', 'revealed', 'closed']);
export type OwnFeedbackStatus = z.infer<typeof OwnFeedbackStatus>;

/** One's own side of an exchange, as a list shows it. */
export const OwnFeedbackItem = z
  .object({ ...about, side, other: Known, status: OwnFeedbackStatus, version })
  .meta({ id: 'OwnFeedbackItem' });
export type OwnFeedbackItem = z.infer<typeof OwnFeedbackItem>;

/** What somebody has sent, in their own words. */
const OwnSubmission = z.object({
  answers: FeedbackContentView.omit({ flagged: true, heldBack: true }),
  selfEstimate: z.record(z.string(), z.number().int()),
  privateNote: text,
  forOrganization: z.boolean(),
  flagged: z.array(FlaggedText).describe('Look at these again: change them, or say that they are meant so'),
  meant: z.array(TextPlace),
});

const Reply = z.object({ side, text, at: Instant });

/** An exchange as one of its two sides sees it: until the reveal, that side alone. */
export const OwnExchangeView = z
  .object({
    seenBy: z.literal('author'),
    ...about,
    side,
    other: Known,
    formVersion: z.number().int(),
    status: OwnFeedbackStatus,
    own: OwnSubmission.nullable(),
    revealed: z
      .object({ at: Instant, why: z.enum(['both', 'deadline']), theirs: FeedbackContentView.nullable(), replies: z.array(Reply) })
      .nullable(),
    version,
  })
  .meta({ id: 'OwnExchange' });
export type OwnExchangeView = z.infer<typeof OwnExchangeView>;

/** An exchange that was revealed, as recruiters of the organization see it. */
export const RecruiterExchangeView = z
  .object({
    seenBy: z.literal('recruiter'),
    ...about,
    host: Known,
    guest: Known,
    byHost: FeedbackContentView.nullable(),
    byGuest: FeedbackContentView.nullable().describe('Where the guest has marked it for the organization'),
    replies: z.array(Reply).describe('Of the host, and of a guest who has marked their feedback for the organization'),
    version,
  })
  .meta({ id: 'RecruiterExchange' });
export type RecruiterExchangeView = z.infer<typeof RecruiterExchangeView>;

/** … and for its guest, who is shown what the organization sees: with what its host reads besides. */
export const ShownExchangeView = RecruiterExchangeView.extend({
  toHost: z.object({ byGuest: FeedbackContentView.nullable(), replies: z.array(Reply) }).describe('What the host reads of the guest'),
}).meta({ id: 'ShownExchange' });
export type ShownExchangeView = z.infer<typeof ShownExchangeView>;

export const SeenExchangeView = z.discriminatedUnion('seenBy', [OwnExchangeView, RecruiterExchangeView]);
export type SeenExchangeView = z.infer<typeof SeenExchangeView>;

/** What became of what somebody sent. */
export const SubmittedView = z
  .object({
    exchangeId: z.string(),
    status: z.enum(['submitted', 'revealed']),
    revealOn: Instant.nullable().describe('The latest; `null`: it is revealed'),
    flagged: z.array(FlaggedText).describe('Texts that will be held back unless they are changed, or said to be meant so'),
    stream: z.string(),
    version,
  })
  .meta({ id: 'FeedbackSubmitted' });
export type SubmittedView = z.infer<typeof SubmittedView>;

/** What was begun and not sent. */
export const DraftView = z
  .object({
    exchangeId: z.string(),
    draft: SubmissionAsked.nullable().describe('`null`: nothing was begun, or it was sent'),
    savedAt: Instant.nullable(),
    version,
  })
  .meta({ id: 'FeedbackDraft' });
export type DraftView = z.infer<typeof DraftView>;

export const DraftSavedView = z.object({ exchangeId: z.string(), savedAt: Instant, version });
export type DraftSavedView = z.infer<typeof DraftSavedView>;

/** For whoever took a side of an outside chat: theirs alone, and to be kept. */
export const ClaimedSideView = z.object({ exchangeId: z.string(), link: z.string(), expiresAt: Instant });
export type ClaimedSideView = z.infer<typeof ClaimedSideView>;

export const FeedbackPolicyView = z.object({ organizationId: z.string(), days: z.number().int(), version }).meta({ id: 'FeedbackPolicy' });
export type FeedbackPolicyView = z.infer<typeof FeedbackPolicyView>;

export const NudgesView = z.object({ nudges: z.boolean() });
export type NudgesView = z.infer<typeof NudgesView>;
