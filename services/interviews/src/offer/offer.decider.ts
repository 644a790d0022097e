import { type Instant, type OfferStream, offerStream } from '@candor/contracts';
import { canonical, type Decider, type Decision, type NewEventOf, reject } from '@candor/event-sourcing';
import { lastDay } from './last-day.rule.ts';
import { type Offer, offerChanges, partiesOf } from './offer.rule.ts';

type Decided = Decision<OfferStream>;
type Event = NewEventOf<OfferStream>;

export const offer: Decider<Offer | undefined, OfferStream> = {
  stream: offerStream,
  initial: undefined,
  decide: {
    record(state, { answer, ...command }, { subject, now }): Decided {
      if (state) return reject('offer_exists');
      const parties = partiesOf({ ...command, offerId: subject });
      if (command.extendedOn > lastDay(now) || (answer && !answers(command, answer.on, now))) return reject('day_not_fitting');
      const recorded: Event = { type: 'OfferRecorded', data: { ...command, offerId: subject } };
      return answer ? [recorded, { type: 'OfferAnswered', data: { ...parties, ...answer } }] : [recorded];
    },
    revise: (state, { terms, proof, negotiated }) =>
      of(state, (it) => {
        if (it.answer) return reject('already_answered', { answer: it.answer.answer });
        if (canonical(it.terms) === canonical(terms) && it.proof === proof && !negotiated) return [];
        return [{ type: 'OfferRevised', data: { ...partiesOf(it), terms, proof, negotiated } }];
      }),
    answer: (state, { answer, on }, { now, actor }) =>
      of(state, (it) => {
        if (it.answer?.answer === answer && it.answer.on === on) return [];
        if (it.answer && actor.id !== it.recorderId) return reject('already_answered', { answer: it.answer.answer });
        if (!answers(it, on, now)) return reject('day_not_fitting');
        return [{ type: 'OfferAnswered', data: { ...partiesOf(it), answer, on } }];
      }),
    noteNegotiation: (state, _command, { actor }) =>
      of(state, (it) => {
        if (actor.id !== it.candidateId) return reject('not_yours_to_say');
        return it.usedInNegotiation ? [] : [{ type: 'OfferUsedInNegotiation', data: partiesOf(it) }];
      }),
    confirm: (state, _command, { actor }) =>
      of(state, (it) => {
        if (actor.id !== it.candidateId || it.recordedBy === 'guest') return reject('not_yours_to_confirm');
        return it.proof === 'both' ? [] : [{ type: 'OfferConfirmed', data: { ...partiesOf(it), confirmedBy: actor.id } }];
      }),
    remove: (state) => {
      if (!state) return reject('unknown_offer');
      return state.removed ? [] : [{ type: 'OfferRemoved', data: partiesOf(state) }];
    },
  },
  evolve: offerChanges,
};

const of = (state: Offer | undefined, decide: (offer: Offer) => Decided): Decided => {
  if (!state) return reject('unknown_offer');
  return state.removed ? reject('offer_removed') : decide(state);
};

const answers = ({ extendedOn }: Pick<Offer, 'extendedOn'>, on: string, now: Instant): boolean => extendedOn <= on && on <= lastDay(now);
