import { calendarStream, erasureOf, erasureStream } from '@candor/contracts';
import { type Reactor, reactionsTo, send } from '@candor/event-sourcing';

/** Addresses and passwords go with the person's key; this takes away what is no text: when they were busy, and what is read again. */
export const forgetCalendarsWhenAPersonIsErased: Reactor = {
  name: 'forget-calendars-when-a-person-is-erased',
  begins: 'at-first-event',
  alsoToLateHistory: true,
  from: [
    reactionsTo(erasureStream, {
      PersonErasureRequested({ subject }) {
        const { person, organization } = erasureOf(subject);
        return organization === undefined ? send(calendarStream, person, 'forget', {}) : [];
      },
    }),
  ],
};
