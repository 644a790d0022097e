import type { About } from './about.ts';
import { effects } from './effects.ts';
import { expectedBand } from './made-pay.ts';
import type { PlannedObservation } from './planned-chat.ts';
import { wantedShare } from './wanted.ts';

const months = 12;

/** From 0 in the first month of the year to 1 in the last. */
export const progress = (start: string, lastDay: string): number => {
  const days = 364 - (Date.parse(lastDay) - Date.parse(start.slice(0, 10))) / 86_400_000;
  return Math.min(1, Math.max(0, Math.floor((days / 365) * months) / (months - 1)));
};

const share = ({ from, to }: { readonly from: number; readonly to: number }, at: number): number => from + (to - from) * at;

const noted = (by: 'guest' | 'host', about: 'other-side' | 'market', content: PlannedObservation['content']): PlannedObservation => ({
  by,
  about,
  content,
  // what a host finds of a skill is theirs; what else a host notes about a guest, the guest has said
  saidBy: by === 'host' && about === 'other-side' && content.kind !== 'skill' ? 'guest' : 'host',
});

/** What both sides note: skills by the host, the rest by the guest. */
export function madeObservations(about: About, at: number): readonly PlannedObservation[] {
  const { chance, person, family } = about;
  const skills = skillsOf(about).map((term) => {
    const wanted = chance.is(wantedShare(term, family));
    return noted('host', 'other-side', {
      kind: 'skill',
      term,
      how: wanted ? chance.pick(['asked-for', 'praised']) : chance.pick(['glossed-over', 'missing']),
    });
  });
  const { rising, steady } = effects.buzzwords;
  const buzzwords = [rising, steady].filter((word) => chance.is(share(word, at)));
  const heard = buzzwords.map(({ term }) => noted('guest', 'market', { kind: 'buzzword', term }));
  const pay = { kind: 'pay', how: 'expected', band: expectedBand(about), level: person.level };
  const others = [
    ...(chance.is(0.35)
      ? [noted('guest', 'market', { kind: 'challenge', term: chance.pick(['Technical debt', 'Slow decisions', 'Understaffing']) })]
      : []),
    ...(chance.is(0.25)
      ? [noted('guest', 'market', { kind: 'competitor', term: chance.pick(['Bosch', 'Deloitte', 'IBM', 'Google']) })]
      : []),
    ...(chance.is(0.3) ? [noted('host', 'other-side', { kind: 'preference', what: person.preference, strength: 'must' })] : []),
    ...(chance.is(0.4) ? [noted('host', 'other-side', pay)] : []),
    ...(chance.is(0.25) ? [aboutCulture(about)] : []),
  ];
  return [...skills, ...heard, ...others];
}

/** Of those that somebody has two come up, and one of them is what such roles ask for. */
function skillsOf({ chance, person, family }: About): readonly string[] {
  const { inFamily } = effects;
  const some = chance.some(person.skills, 2);
  const isAsked = family === inFamily.family && person.skills.includes(inFamily.skill);
  return isAsked && !some.includes(inFamily.skill) ? [...some.slice(1), inFamily.skill] : some;
}

function aboutCulture({ chance }: About): PlannedObservation {
  const [aspect, well] = chance.pick(Object.entries(effects.culture));
  return { ...noted('host', 'other-side', { kind: 'culture', aspect }), polarity: chance.is(well) ? 'positive' : 'negative' };
}
