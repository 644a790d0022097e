import type { Chat } from '../facts/chat.rule.ts';
import { often, percent, shareOfWhole, sharePart } from './measuring.rule.ts';
import { type Contribution, type Signal, when } from './signal.rule.ts';
import { skillsIn } from './skills.rule.ts';
import { termName } from './words.rule.ts';

export const greatestAsset: Signal<'chats'> = {
  key: 'greatest-asset',
  version: 1,
  title: 'What candidates are praised for',
  definition:
    'Of all candidates about whose skills something was said, the share for whom this one stood out, by the host’s feedback or by what either side noted. Beside it: for how many of them both sides say so.',
  audience: 'candidate',
  scope: 'market',
  window: 'quarter',
  from: 'chats',
  dimensions: [{ name: 'skill', values: 'open', overlapping: true }],
  lattice: [['skill'], []],
  contributions: (chat: Chat): readonly Contribution[] => {
    const skills = skillsIn(chat);
    const [first] = skills;
    if (!first) return [];
    const of = { person: first.guestId, employer: first.organizationId };
    const [at = first.at] = skills.map((one) => one.at).sort();
    const strong = skills.filter(({ praisedBy }) => praisedBy.size > 0);
    return strong.length === 0
      ? [{ ...of, at, dimensions: {}, values: { n: 1 } }]
      : strong.map(({ skill, praisedBy }) => ({ ...of, at, dimensions: { skill }, values: { n: 1, both: when(praisedBy.size === 2) } }));
  },
  measure: (people, beside) => shareOfWhole(people, beside, sharePart('both sides agree', often(people, 'both'), people.length)),
  unit: 'ratio',
  measured: 'Share of candidates; rank by the lower end',
  uncertainty: 'Wilson score interval (1927)',
  guard: 'market',
  chart: 'bars',
  says: ({ value }, { skill }) => `${termName(skill)} stood out with ${percent(value)} of the candidates`,
};
