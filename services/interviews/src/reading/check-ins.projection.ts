import { type CheckInStream, checkInStream, type EventsOf } from '@candor/contracts';
import { audienceOf, type Projection, rowsFrom } from '@candor/event-sourcing';

/** What a candidate says of one day, their note sealed. */
export type CheckInRow = EventsOf<CheckInStream>['CheckedIn'];

/** Keyed by person and day. */
export const checkIns: Projection<CheckInRow> = {
  name: 'check-ins',
  version: 1,
  indexes: [['personId', 'day']],
  concerns: ({ personId }) => audienceOf(null, personId),
  from: [
    rowsFrom<CheckInStream, CheckInRow>(checkInStream, ({ subject }) => subject, {
      CheckedIn: (_row, { data }) => data,
      CheckInTakenBack: () => undefined,
    }),
  ],
};
