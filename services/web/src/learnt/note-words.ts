import { money } from '../numbers/numbers.ts';
import type { Texts } from '../texts/en/index.ts';
import type { Observation } from './note-content.ts';

type Words = Pick<Texts, 'learnt' | 'offers'>;

/** What a note says, in a few words. `partTitle`: of a part of one's own story. */
export function noteInWords(
  { content, term }: Pick<Observation, 'content' | 'term'>,
  { learnt, offers }: Words,
  locale: string,
  partTitle: (partId: string) => string | undefined,
): string {
  const named = term ?? learnt.erased;
  const levelName = (level: keyof typeof offers.levels | null) => (level === null ? null : offers.levels[level]);
  switch (content.kind) {
    case 'skill':
      return `${named}: ${learnt.choices.skill[content.how]}`;
    case 'story-part':
      return [
        content.partId === null ? learnt.story : (partTitle(content.partId) ?? learnt.story),
        learnt.choices['story-part'][content.how],
      ].join(': ');
    case 'pay': {
      const { from, to, currency, period } = content.band;
      const amount = from === to ? money(from, currency, locale) : `${money(from, currency, locale)} – ${money(to, currency, locale)}`;
      return [`${learnt.choices.pay[content.how]}: ${offers.base(amount, offers.periods[period])}`, levelName(content.level)]
        .filter(Boolean)
        .join(', ');
    }
    case 'conditions':
      return learnt.choices.conditions[content.aspect];
    case 'culture':
      return learnt.choices.culture[content.aspect];
    case 'strategy':
      return learnt.choices.strategy[content.aspect];
    case 'hiring-practice':
      return learnt.choices['hiring-practice'][content.aspect];
    case 'career-path':
      return learnt.path(levelName(content.from) ?? learnt.anyLevel, levelName(content.to) ?? learnt.anyLevel);
    case 'time-to-advance':
      return `${learnt.path(levelName(content.from) ?? learnt.anyLevel, levelName(content.to) ?? learnt.anyLevel)}: ${learnt.months(content.atLeast, content.atMost)}`;
    case 'industry-outlook':
      return learnt.choices['industry-outlook'][content.direction];
    case 'vacancy':
      return levelName(content.level) ?? learnt.anyLevel;
    case 'preference':
      return `${learnt.choices.preference[content.what]}: ${learnt.strengths[content.strength]}`;
    default:
      return named;
  }
}
