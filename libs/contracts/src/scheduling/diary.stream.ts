import type { Instant } from '../commit.ts';
import { stream } from '../definition/stream.ts';
import { diaryCommands } from './diary.commands.ts';
import { diaryEvents } from './diary.event.ts';

/** Subject: `<person>/<YYYY-MM>`, a UTC month. An entry stands in the month in which it starts. */
export const diaryStream = stream({
  service: 'scheduling',
  name: 'diary',
  published: false,
  events: diaryEvents,
  commands: diaryCommands,
  rejections: {
    /** Somebody else has the time. */
    slot_taken: 409,
    /** The time to confirm is over, or it was given up. */
    hold_ended: 410,
  },
});
export type DiaryStream = typeof diaryStream;

/** The diary that an entry starting then stands in. */
export const diarySubject = (personId: string, start: Instant): string => `${personId}/${start.slice(0, 7)}`;

/** Inverse of {@link diarySubject}. */
export function diaryOf(subject: string): { readonly personId: string; readonly month: string } {
  const [personId = '', month = ''] = subject.split('/');
  return { personId, month };
}
