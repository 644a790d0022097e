import type { Chat } from '../facts/chat.rule.ts';
import { lift, logLikelihoodRatio } from '../statistics/association.rule.ts';
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.rule.ts';
import { roleFamily } from './dimensions.rule.ts';
import { ends, often, percent, shrunkenShare } from './measuring.rule.ts';
import { type Contribution, type OfPerson, type Signal, when } from './signal.rule.ts';
import { skillsIn } from './skills.rule.ts';
import { termName } from './words.rule.ts';

/** Whether it is missing more often than skills are in general, or in its role family: a table of two by two, over everybody that any of them came up with. */
const table = (people: readonly OfPerson[], siblings: readonly (readonly OfPerson[])[]) => {
  const all = siblings.reduce((sum, sibling) => sum + sibling.length, 0);
  const missing = siblings.reduce((sum, sibling) => sum + often(sibling, 'missing'), 0);
  return { n: all, one: people.length, other: missing, both: often(people, 'missing') };
};

export const missingSkill: Signal<'chats'> = {
  key: 'missing-skill',
  version: 2,
  title: 'Skills that are asked for and missing',
  definition:
    'Of candidates in whose conversations a skill was asked for or found missing, the share it was missing with. Beside it: how many times as often as skills are in general, or in the same role family, where that is more than chance (false discovery rate of 5 % over these skills).',
  audience: 'candidate',
  scope: 'market',
  window: 'quarter',
  from: 'chats',
  dimensions: [{ name: 'skill', values: 'open', overlapping: true }, roleFamily],
  lattice: [['skill', 'roleFamily'], ['skill']],
  contributions: (chat: Chat): readonly Contribution[] =>
    skillsIn(chat)
      .filter(({ hows }) => hows.has('missing') || hows.has('asked-for'))
      .map(({ skill, at, guestId, roleFamily: family, organizationId, hows }) => ({
        dimensions: { skill, roleFamily: family },
        at,
        person: guestId,
        employer: organizationId,
        values: { n: 1, missing: when(hows.has('missing')) },
      })),
  measure: (people, beside) => {
    const share = shrunkenShare(people, beside, 'missing');
    const ps = beside.siblings.map((sibling) => logLikelihoodRatio(table(sibling, beside.siblings))?.p ?? 1);
    const isFound = benjaminiHochberg(ps, 0.05)[beside.siblings.indexOf(people)]?.found ?? false;
    const more = isFound ? lift(table(people, beside.siblings)) : undefined;
    const parts = more ? [{ name: 'times as often as others', value: more.lift, n: null, interval: ends(more) }] : [];
    return share && { ...share, parts: [...share.parts, ...parts] };
  },
  unit: 'ratio',
  measured:
    'Share of candidates, shrunk (empirical Bayes); lift over all skills, or those of the role family, tested by G² (Dunning 1993) and Benjamini–Hochberg',
  uncertainty: 'Empirical Bayes interval; delta method on ln lift (Agresti 2013)',
  guard: 'market',
  chart: 'bars',
  says: ({ value }, { skill }) => `${termName(skill)} was missing with ${percent(value)} of the candidates it was wanted of`,
};
