import { type CheckInStream, checkInLimits, checkInOf, checkInStream, type EventsOf } from '@candor/contracts';
import { type Decider, reject } from '@candor/event-sourcing';
import { lastDay } from '../offer/last-day.rule.ts';

type Said = EventsOf<CheckInStream>['CheckedIn'];

/** What a candidate says of one day, their note sealed; undefined: nothing. */
export type CheckIn = Said | undefined;

const yearOf = (day: string): number => Number(day.slice(0, 4));

export const checkIn: Decider<CheckIn, CheckInStream> = {
  stream: checkInStream,
  initial: undefined,
  decide: {
    checkIn(state, said, { subject, now }) {
      const of = checkInOf(subject);
      if (of.day > lastDay(now)) return reject('day_to_come');
      if (yearOf(of.day) < yearOf(now) - checkInLimits.years) return reject('day_too_long_ago', { years: checkInLimits.years });
      // a note that was sealed cannot be compared with one that is not
      const isSame = state?.satisfaction === said.satisfaction && state.note === null && said.note === null;
      return isSame ? [] : [{ type: 'CheckedIn', data: { ...of, ...said } }];
    },
    takeBack: (state, _command, { subject }) => (state ? [{ type: 'CheckInTakenBack', data: checkInOf(subject) }] : reject('no_check_in')),
  },
  evolve: {
    CheckedIn: (_state, said) => said,
    CheckInTakenBack: () => undefined,
  },
};
