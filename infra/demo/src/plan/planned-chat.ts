import type { ContentAsked, FeedbackAnswers, Instant, OfferTermsAsked, OutcomeKind, RoleFamily } from '@candor/contracts';

type Asked<Schema> = Partial<Schema>;

/** What one side answers afterwards, as it is sent. */
export interface PlannedAnswers {
  readonly answers: Asked<FeedbackAnswers>;
  readonly at: Instant;
}

export interface PlannedObservation {
  readonly by: 'guest' | 'host';
  readonly about: 'other-side' | 'market';
  readonly content: ContentAsked | Readonly<Record<string, unknown>>;
  readonly saidBy: 'guest' | 'host';
  readonly polarity?: 'positive' | 'negative';
}

export interface PlannedOffer {
  readonly extendedOn: string;
  readonly terms: OfferTermsAsked | Readonly<Record<string, unknown>>;
  readonly answer: { readonly answer: 'accepted' | 'declined'; readonly on: string };
}

/** One conversation of the made-up year, from its booking on. */
export interface PlannedChat {
  readonly n: number;
  /** Index among the employers, and among its three hosts. */
  readonly employer: number;
  readonly host: number;
  readonly candidate: number;
  readonly kind: 'exploratory' | 'screening' | 'fit';
  /** Of the roles that it is about. */
  readonly family: RoleFamily;
  readonly bookedAt: Instant;
  readonly start: Instant;
  readonly end: Instant;
  readonly happens: 'held' | 'guest-missing' | 'cancelled';
  readonly cancelledAt: Instant | null;
  readonly expectations: Readonly<Record<string, unknown>> | null;
  readonly observations: readonly PlannedObservation[];
  readonly outcomes: readonly { readonly by: 'guest' | 'host'; readonly kind: OutcomeKind }[];
  readonly guest: PlannedAnswers | null;
  readonly hosts: PlannedAnswers | null;
  readonly offer: PlannedOffer | null;
  readonly transcript: string | null;
}
