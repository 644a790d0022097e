import type { ConversationSide, EventsOf, Instant, OfferAnswer, OfferProof, OfferStream, OfferTerms } from '@candor/contracts';

/** Who belongs to an offer. */
export interface OfferParties {
  readonly offerId: string;
  readonly conversationId: string | null;
  readonly organizationId: string | null;
  readonly recordedBy: ConversationSide;
  readonly recorderId: string;
  readonly candidateId: string | null;
}

/** Terms that were offered before. */
export interface EarlierTerms {
  readonly terms: OfferTerms;
  readonly proof: OfferProof;
  readonly replacedAt: Instant;
  /** What took their place was negotiated. */
  readonly negotiated: boolean;
}

export interface Offer extends OfferParties {
  readonly removed: boolean;
  readonly extendedOn: string;
  readonly terms: OfferTerms;
  /** Those that these took the place of, the oldest first. */
  readonly earlier: readonly EarlierTerms[];
  readonly proof: OfferProof;
  readonly negotiated: boolean;
  readonly usedInNegotiation: boolean;
  readonly answer: { readonly answer: OfferAnswer; readonly on: string } | null;
  /** Sealed. */
  readonly employerName: string | null;
  /** Sealed. */
  readonly note: string | null;
  readonly recordedAt: Instant;
}

type Events = EventsOf<OfferStream>;
type State = Offer | undefined;

/** Terms before the present ones that are kept, the latest. */
const mostEarlier = 20;

export const partiesOf = (data: OfferParties): OfferParties => ({
  offerId: data.offerId,
  conversationId: data.conversationId,
  organizationId: data.organizationId,
  recordedBy: data.recordedBy,
  recorderId: data.recorderId,
  candidateId: data.candidateId,
});

/** What each event changes: the decider and the row of an offer are the same fold. */
export const offerChanges: {
  readonly [K in keyof Events]: (
    state: State,
    data: Events[K],
    event: { readonly occurredAt: Instant; readonly recordedAt: Instant },
  ) => State;
} = {
  OfferRecorded: (_state, { extendedOn, terms, proof, employerName, note, ...parties }, { recordedAt }) => ({
    ...partiesOf(parties),
    removed: false,
    extendedOn,
    terms,
    earlier: [],
    proof,
    negotiated: false,
    usedInNegotiation: false,
    answer: null,
    employerName,
    note,
    recordedAt,
  }),
  OfferRevised: (state, { terms, proof, negotiated }, { occurredAt }) =>
    state && {
      ...state,
      terms,
      earlier: [...state.earlier, { terms: state.terms, proof: state.proof, replacedAt: occurredAt, negotiated }].slice(-mostEarlier),
      proof,
      negotiated: negotiated || state.negotiated,
    },
  OfferAnswered: (state, { answer, on }) => state && { ...state, answer: { answer, on } },
  OfferUsedInNegotiation: (state) => state && { ...state, usedInNegotiation: true },
  OfferConfirmed: (state) => state && { ...state, proof: 'both' },
  OfferRemoved: (state) => state && { ...state, removed: true },
};
