import type {
  AnswerGiven,
  ConversationKind,
  ConversationSide,
  EventsOf,
  Instant,
  ObservationContent,
  ObservedStream,
  Origin,
  PitchTrialStream,
  QuestionTopic,
  RoleFamily,
  SideTalk,
} from '@candor/contracts';
import { sorted } from './listed.rule.ts';

type Noted = EventsOf<ObservedStream>['ObservationPublished'];

/** What a side answered after a chat, words aside. `null`: it wrote nothing. */
export interface Answers {
  readonly scales: Readonly<Record<string, number>>;
  readonly skills: readonly { readonly term: string; readonly verdict: 'stood-out' | 'missed' }[];
  readonly moments: readonly { readonly partId: string | null; readonly how: 'landed' | 'fell-flat' }[];
  readonly expectations: Readonly<Record<string, 'below' | 'as-expected' | 'above'>>;
}

export interface Exchange {
  readonly id: string;
  readonly hostId: string;
  readonly guestId: string;
  readonly revealedAt: Instant;
  readonly host: Answers | null;
  readonly guest: Answers | null;
}

export interface Observed {
  readonly id: string;
  readonly at: Instant;
  readonly authorId: string;
  readonly side: ConversationSide;
  readonly saidBy: ConversationSide;
  readonly about: Noted['about'];
  readonly content: ObservationContent;
  readonly polarity: Noted['polarity'];
  readonly stance: Noted['stance'];
}

export interface Covered {
  readonly id: string;
  readonly at: Instant;
  readonly personId: string;
  readonly side: ConversationSide;
  readonly key: string;
  readonly topic: QuestionTopic;
  readonly how: 'answered' | 'partly' | 'open' | 'not-asked';
  readonly given: AnswerGiven | null;
}

export interface Trial {
  readonly at: Instant;
  readonly audience: EventsOf<PitchTrialStream>['VariantsAssigned']['audience'];
  readonly parts: readonly { readonly partId: string; readonly variantId: string; readonly byChance: boolean }[];
}

/** How much each side spoke and asked, by a transcript that everybody agreed to. */
export interface Talk {
  readonly at: Instant;
  readonly transcriptId: string;
  readonly host: SideTalk;
  readonly guest: SideTalk;
  /** What is usual for the guest in such a conversation, in percent of the time. */
  readonly guestTarget: number;
}

export interface Meeting {
  readonly organizationId: string | null;
  readonly kind: ConversationKind;
  /** As it was when it was booked; `null`: of several kinds, or not said. */
  readonly roleFamily: RoleFamily | null;
  readonly start: Instant;
  readonly end: Instant;
  readonly hostIds: readonly string[];
  readonly guestId: string;
  /** A booking that both sides knew of; otherwise one side recorded it. */
  readonly booked: boolean;
  readonly origin: Origin;
  readonly status: 'planned' | 'started' | 'ended' | 'abandoned';
  readonly endedAt: Instant | null;
}

/**
 * All that is known of one conversation, as it was published: what its own stream says, and what feedback, observations, answers
 * and the told story say of it. Ids, codes and numbers alone.
 */
export interface Chat {
  readonly conversationId: string;
  readonly meeting: Meeting | null;
  readonly exchanges: readonly Exchange[];
  readonly observed: readonly Observed[];
  readonly covered: readonly Covered[];
  readonly trial: Trial | null;
  readonly talk: Talk | null;
  /** Found again by: everybody who is in it. */
  readonly people: readonly string[];
  readonly guestId: string | null;
  readonly organizationId: string | null;
}

export const noChat = (conversationId: string): Chat => ({
  conversationId,
  meeting: null,
  exchanges: [],
  observed: [],
  covered: [],
  trial: null,
  talk: null,
  people: [],
  guestId: null,
  organizationId: null,
});

/** With what it is found again by; none where nothing is left of it. */
export function known(chat: Chat): Chat | undefined {
  const { meeting, exchanges, observed, covered, trial, talk } = chat;
  if (!meeting && exchanges.length === 0 && observed.length === 0 && covered.length === 0 && !trial && !talk) return undefined;
  const people = sorted([
    ...(meeting ? [...meeting.hostIds, meeting.guestId] : []),
    ...exchanges.flatMap(({ hostId, guestId }) => [hostId, guestId]),
    ...observed.map(({ authorId }) => authorId),
    ...covered.map(({ personId }) => personId),
  ]);
  return { ...chat, people, guestId: meeting?.guestId ?? null, organizationId: meeting?.organizationId ?? null };
}

/** What the published answers of one side say, without its texts. */
export const answersFrom = (side: (Answers & { readonly texts: unknown }) | null): Answers | null =>
  side && {
    scales: side.scales,
    skills: side.skills.map(({ term, verdict }) => ({ term, verdict })),
    moments: side.moments.map(({ partId, how }) => ({ partId, how })),
    expectations: side.expectations,
  };
