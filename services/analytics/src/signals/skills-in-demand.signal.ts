import type { Chat } from '../facts/chat.rule.ts';
import { industryOfEmployer, kindOfChat, roleFamily } from './dimensions.rule.ts';
import { percent, shrunkenShare } from './measuring.rule.ts';
import { type Contribution, type Signal, when } from './signal.rule.ts';
import { skillsIn } from './skills.rule.ts';
import { termName } from './words.rule.ts';

export const skillsInDemand: Signal<'chats'> = {
  key: 'skills-in-demand',
  version: 2,
  title: 'Skills in demand, and skills that are glossed over',
  definition:
    'Of candidates in whose conversations a skill came up, the share with whom it was asked for or praised, rather than glossed over or missing. A candidate counts once for each skill: as asked for where it was in at least half of their conversations.',
  audience: 'candidate',
  scope: 'market',
  window: 'quarter',
  from: 'chats',
  dimensions: [{ name: 'skill', values: 'open', overlapping: true }, kindOfChat, industryOfEmployer, roleFamily],
  lattice: [['skill', 'roleFamily'], ['skill', 'kind'], ['skill', 'industry'], ['skill']],
  contributions: (chat: Chat): readonly Contribution[] =>
    skillsIn(chat).map(({ skill, at, guestId, kind, industry, roleFamily: family, organizationId, hows }) => ({
      dimensions: { skill, kind, industry, roleFamily: family },
      at,
      person: guestId,
      employer: organizationId,
      values: { n: 1, wanted: when(hows.has('asked-for') || hows.has('praised')) },
    })),
  measure: (people, beside) => shrunkenShare(people, beside, 'wanted'),
  unit: 'ratio',
  measured:
    'Share of candidates, moved towards the shares of other skills, those of the same role family, kind or industry, as far as its size asks for (empirical Bayes, Morris 1983)',
  uncertainty: 'Empirical Bayes interval; the share as it was counted stands beside it with Wilson’s',
  guard: 'market',
  chart: 'bars',
  says: ({ value }, { skill }) => `${termName(skill)} is asked for or praised with ${percent(value)} of the candidates it comes up with`,
};
