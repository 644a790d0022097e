import type { Instant } from '@candor/contracts';
import { Calendar, later } from './calendar.ts';
import { type Candidate, madeCandidates } from './candidates.ts';
import { Chance } from './chance.ts';
import { effects } from './effects.ts';
import { type Employer, employers } from './employers.ts';
import { madeAnswers } from './made-answers.ts';
import { madeObservations, progress } from './made-observations.ts';
import { madeExpectations, madeOffer } from './made-pay.ts';
import type { PlannedChat, PlannedOffer } from './planned-chat.ts';
import { transcript } from './texts.ts';

export interface YearAsked {
  readonly seed: number;
  readonly conversations: number;
  readonly candidates: number;
  /** Conversations are held until the end of this day, `YYYY-MM-DD`, from 364 days before on. */
  readonly lastDay: string;
}

export interface PlannedYear extends YearAsked {
  readonly employers: readonly Employer[];
  readonly people: readonly Candidate[];
  readonly chats: readonly PlannedChat[];
  /** Before the first booking: everybody is founded and offers their hours. */
  readonly foundedAt: Instant;
}

export const skillsThatComeUp: readonly string[] = [...Object.keys(effects.skills), ...effects.neutralSkills, effects.inFamily.skill];
const day = 24 * 60;

/** The same year for the same wish. */
export function plannedYear(asked: YearAsked): PlannedYear {
  const chance = new Chance(asked.seed);
  const people = madeCandidates(chance, asked.candidates, skillsThatComeUp);
  const calendar = new Calendar(chance, asked.lastDay);
  const foundedAt = later(`${asked.lastDay}T06:00:00.000Z`, -400 * day);
  const chats = Array.from({ length: asked.conversations }, (_, n): PlannedChat => {
    // everybody once before somebody twice, so that a scaled-down year has its people too
    const candidate = n < people.length ? n : chance.between(0, people.length - 1);
    const [employer, host] = [
      n < employers.length * 4 ? n % employers.length : chance.between(0, employers.length - 1),
      chance.between(0, 2),
    ];
    return planned(chance, calendar, { n, employer, host, candidate }, people, asked.lastDay);
  });
  return {
    ...asked,
    employers,
    people,
    chats: [...chats].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.n - b.n)),
    foundedAt,
  };
}

type Who = Pick<PlannedChat, 'n' | 'employer' | 'host' | 'candidate'>;

function planned(chance: Chance, calendar: Calendar, who: Who, people: readonly Candidate[], lastDay: string): PlannedChat {
  const [employer, person] = [employers[who.employer], people[who.candidate]];
  const [host, family] = [employer?.hosts[who.host], employer?.families[who.host]];
  if (!employer || !person || !host || !family) throw new RangeError('who meets is not there');
  const start = calendar.start(`${employer.id} ${host}`, person.address, employer.zone);
  const end = later(start, 30);
  const kind = chance.pick(['exploratory', 'exploratory', 'exploratory', 'fit', 'screening'] as const);
  const fate = chance.next();
  const happens = fate < effects.guestMissing ? 'guest-missing' : fate < effects.guestMissing + effects.cancelled ? 'cancelled' : 'held';
  const meeting = { ...who, kind, family, start, end, bookedAt: later(start, -chance.between(2, 20) * day - chance.between(0, 600)) };
  const about = { chance, employer, person, host, family, start, end };
  const cancelledAt = happens === 'cancelled' ? later(start, -chance.pick([30, 60, 5 * 60, 2 * day - 60])) : null;
  if (happens !== 'held') {
    const nothing = { expectations: null, observations: [], outcomes: [], guest: null, hosts: null, offer: null, transcript: null };
    return { ...meeting, happens, cancelledAt, ...nothing };
  }
  const skill = chance.pick(person.skills);
  return {
    ...meeting,
    happens,
    cancelledAt: null,
    expectations: madeExpectations(about),
    observations: madeObservations(about, progress(start, lastDay)),
    ...madeAnswers(about, skill),
    offer: answeredBy(lastDay, madeOffer(about)),
    transcript: chance.is(effects.transcripts)
      ? transcript(chance, { guest: 'Guest', host: 'Host' }, { skill, buzzword: effects.buzzwords.steady.term }, 0.5)
      : null,
  };
}

/** What would be answered after the year has not been offered yet. */
const answeredBy = (lastDay: string, offer: PlannedOffer | null): PlannedOffer | null =>
  offer && offer.answer.on <= lastDay ? offer : null;
