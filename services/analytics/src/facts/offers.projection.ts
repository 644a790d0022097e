import { type OfferTerms, offerStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';
import type { Offer } from './offer.rule.ts';

const withoutNames = ({ role: _role, perks: _perks, ...terms }: OfferTerms): Offer['terms'] => terms;

/** One row per offer. */
export const offers: Projection<Offer> = {
  name: 'facts-offers',
  version: 2,
  indexes: [['candidateId'], ['people'], ['organizationId'], ['conversationId']],
  from: [
    rowsFrom(offerStream, ({ subject }) => subject, {
      OfferRecorded: (_row: Offer | undefined, { data, occurredAt, origin }) => ({
        offerId: data.offerId,
        conversationId: data.conversationId,
        organizationId: data.organizationId,
        recordedBy: data.recordedBy,
        recorderId: data.recorderId,
        candidateId: data.candidateId,
        recordedAt: occurredAt,
        roleFamily: data.roleFamily,
        origin,
        terms: withoutNames(data.terms),
        proof: data.proof,
        answer: null,
        negotiated: false,
        people: [...new Set([data.recorderId, ...(data.candidateId === null ? [] : [data.candidateId])])].sort(),
      }),
      OfferRevised: (row, { data }) =>
        row && { ...row, terms: withoutNames(data.terms), proof: data.proof, negotiated: row.negotiated || data.negotiated },
      OfferAnswered: (row, { data }) => row && { ...row, answer: data.answer },
      OfferUsedInNegotiation: (row) => row && { ...row, negotiated: true },
      OfferConfirmed: (row) => row && { ...row, proof: 'both' },
      OfferRemoved: () => undefined,
    }),
  ],
};
