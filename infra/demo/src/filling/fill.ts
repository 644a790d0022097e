import { type Appointment, bookedAhead } from '../plan/booked-ahead.ts';
import { ownMatters } from '../plan/own-matters.ts';
import type { PlannedChat } from '../plan/planned-chat.ts';
import type { PlannedYear } from '../plan/planned-year.ts';
import type { Door } from './door.ts';
import { found } from './founding.ts';
import { inTurns } from './in-turns.ts';
import { keep } from './keeping.ts';
import { type Booked, Meeting } from './meeting.ts';
import type { MadeUp } from './removing.ts';

/** How far it is, for whoever watches. */
export type Progress = (what: string, done: number, total: number) => void;

const atOnce = 128;

/** Everything that happened in the year: first all bookings, then what came of them, then what is booked ahead. Returns who was made up for it. */
export async function fill(door: Door, year: PlannedYear, progress: Progress): Promise<readonly MadeUp[]> {
  const founded = await found(door, year, (done) => progress('employers', done, year.employers.length));
  const meeting = new Meeting(door, year, founded);
  const bookings = new Map<number, Booked>();
  const bookedAs = (n: number): Booked => {
    const booking = bookings.get(n);
    if (!booking) throw new Error(`conversation ${n} was not booked`);
    return booking;
  };
  const booked = ({ n }: PlannedChat): Booked => bookedAs(n);
  const each = (what: string, chats: readonly PlannedChat[], work: (chat: PlannedChat) => Promise<unknown>) =>
    inTurns(chats, atOnce, work, (done) => progress(what, done, chats.length));
  // what is booked ahead can be over by now where the telling was interrupted for days
  const chats: readonly Appointment[] = [...year.chats, ...bookedAhead(year).filter(({ start }) => start > door.now())];
  // one host's one after the other: a hold of May ends the holds of April that are still to be confirmed
  await inTurns([...Map.groupBy(chats, ({ employer, host }) => `${employer} ${host}`).values()], atOnce, async (ofHost) => {
    for (const chat of ofHost) {
      bookings.set(chat.n, await meeting.book(chat));
      progress('bookings', bookings.size, chats.length);
    }
  });
  await each('conversations', year.chats, (chat) => meeting.hold(chat, booked(chat)));
  const guests = new Set([...bookings.values()].map(({ guest }) => guest));
  const asked = year.chats.filter(({ guest, hosts }) => guest !== null || hosts !== null);
  await each('feedback', asked, (chat) => meeting.answer(chat, booked(chat)));
  const matters = ownMatters(year);
  await inTurns(
    matters,
    atOnce,
    (one) => keep(door, one, bookedAs),
    (done) => progress('own matters', done, matters.length),
  );
  const members = founded.flatMap(({ recruiter, hosts }) => [recruiter, ...hosts]);
  return [
    ...members.map((person) => ({ person, side: 'member' }) as const),
    ...[...guests].map((person) => ({ person, side: 'candidate' }) as const),
  ];
}
