import type { CheckInAsked, ContactAsked, Instant } from '@candor/contracts';
import { Temporal } from 'temporal-polyfill';
import { later } from './calendar.ts';
import { Chance } from './chance.ts';
import { effects } from './effects.ts';
import type { PlannedChat } from './planned-chat.ts';
import type { PlannedYear } from './planned-year.ts';

/** Somebody whom a candidate was told of in a chat, or by another contact. */
export interface PlannedContact {
  readonly contactId: string;
  readonly at: Instant;
  readonly asked: Pick<ContactAsked, 'name' | 'role' | 'throughId'>;
  /** Number of the chat. */
  readonly from: number | null;
  /** Numbers of chats that came about by them, and when that was noted. */
  readonly ledTo: readonly { readonly n: number; readonly at: Instant }[];
}

export interface PlannedCheckIn {
  readonly day: string;
  readonly asked: CheckInAsked;
}

/** What one candidate keeps for themselves. */
export interface OwnMatters {
  readonly candidate: number;
  /** A chat of theirs, by whose booking they are known. */
  readonly knownBy: number;
  readonly contacts: readonly PlannedContact[];
  readonly checkIns: readonly PlannedCheckIn[];
}

const names = 'Marta Lind,Ines Okoye,Jonas Reuter,Priya Nair,Theo Blanc,Saskia Vos,Omar Haddad,Lena Fiala,Rory Quinlan,Mei Tanaka'.split(
  ',',
);
const roles = ['Head of data', 'Engineering manager', 'Product lead', 'Staff engineer', 'Recruiter of a partner', null] as const;
/** How content candidates are in their first and in their last month, one after the other. */
const courses = [
  [4.3, 2.1],
  [2.3, 4.2],
  [3.3, 3.3],
] as const;
const notes = { low: 'Nothing new to learn here', high: 'A good month with the team' } as const;

/** Draws of their own, so that they change nothing of the year that they are beside. */
const firstSeed = 2_000_000;

/** Some candidates keep contacts, some check in once a month: the one of the tour does both. */
export function ownMatters({ seed, people, chats, lastDay }: PlannedYear): readonly OwnMatters[] {
  const chance = new Chance(seed + firstSeed);
  return people.flatMap((_, candidate): readonly OwnMatters[] => {
    const [keeps, checksIn] = [chance.is(effects.keepContacts), chance.is(effects.checkIn)];
    const own = chats.filter((chat) => chat.candidate === candidate);
    const [first] = own;
    if (!first) return [];
    const contacts = keeps || candidate === 0 ? madeContacts(chance, own) : [];
    const course = courses[candidate % courses.length] ?? courses[0];
    const checkIns = checksIn || candidate === 0 ? madeCheckIns(chance, course, first.bookedAt.slice(0, 10), lastDay) : [];
    return contacts.length + checkIns.length === 0 ? [] : [{ candidate, knownBy: first.n, contacts, checkIns }];
  });
}

/** In the first chat they were told of somebody, who told them of somebody else, by whom the next chat came about. */
function madeContacts(chance: Chance, own: readonly PlannedChat[]): readonly PlannedContact[] {
  const [first, next] = own.filter(({ happens }) => happens === 'held');
  if (!first) return [];
  const [one = '', other = ''] = chance.some(names, 2);
  const noted = later(first.end, 35);
  const told = { contactId: 'c-1', at: noted, asked: { name: one, role: chance.pick(roles), throughId: null }, from: first.n, ledTo: [] };
  if (!next) return [told];
  const ledTo = [{ n: next.n, at: later(next.end, 40) }];
  const asked = { name: other, role: chance.pick(roles), throughId: told.contactId };
  return [told, { contactId: 'c-2', at: later(noted, 60), asked, from: null, ledTo }];
}

/** On the same day of every month since they are here. */
function madeCheckIns(chance: Chance, [from, to]: readonly [number, number], firstDay: string, lastDay: string): readonly PlannedCheckIn[] {
  const last = Temporal.PlainDate.from(lastDay);
  const days = Array.from({ length: 12 }, (_, month) => last.subtract({ months: 11 - month }).toString()).filter((day) => day >= firstDay);
  return days.map((day, index) => {
    const satisfaction = chance.rating(from + ((to - from) * index) / Math.max(1, days.length - 1), 0.4, 1, 5);
    const note = satisfaction <= 2 ? notes.low : satisfaction >= 4 ? notes.high : null;
    return { day, asked: { satisfaction, note: chance.is(0.3) ? note : null } };
  });
}
