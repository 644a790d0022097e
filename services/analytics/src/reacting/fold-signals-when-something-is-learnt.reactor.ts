import {
  bookingStream,
  confidentialityStream,
  consentStream,
  conversationStream,
  coveredStream,
  type EventsOf,
  erasureStream,
  exchangeStream,
  figuresChoiceStream,
  observedStream,
  offerStream,
  organizationStream,
  personStream,
  pitchTrialStream,
  type StreamDefinition,
  talentPoolStream,
  talkStream,
} from '@candor/contracts';
import { type Effect, enqueue, type ReactionSource, type Reactor, reactionsTo } from '@candor/event-sourcing';
import { foldSignals } from '../jobs/fold-signals.job.ts';

const fold = (): Effect => enqueue(foldSignals, {});
const wakes = (stream: StreamDefinition): ReactionSource => {
  const types = Object.keys(stream.events) as (keyof EventsOf<StreamDefinition>)[];
  return reactionsTo(stream, Object.fromEntries(types.map((type) => [type, fold])));
};

/** Everything that facts are made of, history that comes in late as well. */
export const foldSignalsWhenSomethingIsLearnt: Reactor = {
  name: 'fold-signals-when-something-is-learnt',
  begins: 'at-first-event',
  alsoToLateHistory: true,
  from: [
    bookingStream,
    confidentialityStream,
    consentStream,
    conversationStream,
    coveredStream,
    erasureStream,
    exchangeStream,
    figuresChoiceStream,
    observedStream,
    offerStream,
    organizationStream,
    personStream,
    pitchTrialStream,
    talentPoolStream,
    talkStream,
  ].map(wakes),
};
