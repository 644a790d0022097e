import { checkInStream, satisfactionStream } from '@candor/contracts';
import { type Reactor, reactionsTo, send } from '@candor/event-sourcing';

/** Of a check-in one number is set beside others over time, for whoever checked in alone. No words leave. */
export const publishSatisfactionForOnesOwnFigures: Reactor = {
  name: 'publish-satisfaction-for-ones-own-figures',
  begins: 'at-first-event',
  alsoToLateHistory: true,
  from: [
    reactionsTo(checkInStream, {
      CheckedIn: ({ subject, data: { personId, day, satisfaction } }) =>
        send(satisfactionStream, subject, 'publish', { personId, day, satisfaction }),
      CheckInTakenBack: ({ subject, data: { personId, day } }) =>
        send(satisfactionStream, subject, 'publish', { personId, day, satisfaction: null }),
    }),
  ],
};
