import type { RoleFamily } from '@candor/contracts';
import { effects } from './effects.ts';
import { ownMatters } from './own-matters.ts';
import type { PlannedYear } from './planned-year.ts';

type Skills = Readonly<Record<string, { readonly candidates: number; readonly wanted: number }>>;

/** What was planted, and what of it the year holds: what the analytics have to find, and nothing else. */
export interface Manifest {
  readonly seed: number;
  readonly lastDay: string;
  readonly candidates: number;
  readonly conversations: number;
  readonly held: number;
  readonly guestMissing: number;
  readonly cancelled: number;
  readonly bothAnswered: number;
  readonly offers: number;
  readonly transcripts: number;
  /** What candidates keep for themselves: in no figure about groups. */
  readonly contacts: number;
  readonly checkIns: number;
  readonly effects: typeof effects;
  /** Candidates in whose revealed conversations a skill came up, and those with whom it was wanted in at least half of them. */
  readonly skills: Skills;
  /** The same in conversations about each kind of roles. */
  readonly skillsInFamilies: Readonly<Partial<Record<RoleFamily, Skills>>>;
  /** "Would talk again" of guests whose exchange was revealed, by employer: how many answers, and their sum. */
  readonly sentiment: Readonly<Record<string, { readonly answers: number; readonly sum: number }>>;
}

export function manifestOf(year: PlannedYear): Manifest {
  const { seed, lastDay, chats, people, employers } = year;
  const matters = ownMatters(year);
  const count = (is: (chat: PlannedYear['chats'][number]) => boolean): number => chats.filter(is).length;
  return {
    seed,
    lastDay,
    candidates: people.length,
    conversations: chats.length,
    held: count(({ happens }) => happens === 'held'),
    guestMissing: count(({ happens }) => happens === 'guest-missing'),
    cancelled: count(({ happens }) => happens === 'cancelled'),
    bothAnswered: count(revealed),
    offers: count(({ offer }) => offer !== null),
    transcripts: count((chat) => chat.transcript !== null),
    contacts: matters.flatMap(({ contacts }) => contacts).length,
    checkIns: matters.flatMap(({ checkIns }) => checkIns).length,
    effects,
    skills: skillsIn(chats),
    skillsInFamilies: Object.fromEntries(
      [...Map.groupBy(chats, ({ family }) => family)].map(([family, some]) => [family, skillsIn(some)] as const).sort(byName),
    ),
    sentiment: Object.fromEntries(
      employers.map(({ id }, index) => {
        const answers = chats
          .filter((chat) => chat.employer === index && revealed(chat))
          .map(({ guest }) => guest?.answers.scales?.['would-talk-again'] ?? 0);
        return [id, { answers: answers.length, sum: answers.reduce((sum, answer) => sum + answer, 0) }];
      }),
    ),
  };
}

const byName = ([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number => (a < b ? -1 : 1);

/** Nothing is revealed at a deadline here: only where both have answered. */
const revealed = ({ guest, hosts }: PlannedYear['chats'][number]): boolean => guest !== null && hosts !== null;

function skillsIn(chats: PlannedYear['chats']): Skills {
  const found = new Map<string, Map<number, boolean[]>>();
  for (const chat of chats.filter(revealed))
    for (const { content } of chat.observations) {
      if (content.kind !== 'skill') continue;
      const { term, how } = content as { readonly term: string; readonly how: string };
      const people = found.get(term) ?? new Map<number, boolean[]>();
      people.set(chat.candidate, [...(people.get(chat.candidate) ?? []), how === 'asked-for' || how === 'praised']);
      found.set(term, people);
    }
  const wanted = (hows: readonly boolean[]): boolean => hows.filter(Boolean).length * 2 >= hows.length;
  return Object.fromEntries(
    [...found]
      .sort(byName)
      .map(([term, people]) => [term, { candidates: people.size, wanted: [...people.values()].filter(wanted).length }]),
  );
}
