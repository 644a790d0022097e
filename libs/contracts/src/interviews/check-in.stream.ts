import { stream } from '../definition/stream.ts';
import { checkInCommands, satisfactionCommands } from './check-in.commands.ts';
import { checkInEvents, satisfactionEvents } from './check-in.event.ts';

/** Subject: `<personId>/<day>`, so that there is one a day. Nobody but this candidate is shown it. */
export const checkInStream = stream({
  service: 'interviews',
  name: 'check-in',
  published: false,
  events: checkInEvents,
  commands: checkInCommands,
  rejections: {
    no_check_in: 404,
    /** Nowhere is it that day yet. */
    day_to_come: 422,
    day_too_long_ago: 422,
  },
});
export type CheckInStream = typeof checkInStream;

export interface CheckInKey {
  readonly personId: string;
  /** `2026-03-09` */
  readonly day: string;
}

export const checkInSubject = ({ personId, day }: CheckInKey): string => `${personId}/${day}`;

/** Inverse of {@link checkInSubject}. */
export function checkInOf(subject: string): CheckInKey {
  const [personId = '', day = ''] = subject.split('/');
  return { personId, day };
}

/** Subject: as that of the check-in, `<personId>/<day>`. Shown to nobody but this person. */
export const satisfactionStream = stream({
  service: 'interviews',
  name: 'satisfaction',
  published: true,
  events: satisfactionEvents,
  commands: satisfactionCommands,
  rejections: {},
});
export type SatisfactionStream = typeof satisfactionStream;
