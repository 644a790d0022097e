import { money } from '../numbers/numbers.ts';
import type { Texts } from '../texts/en/index.ts';
import type { Observation } from './note-content.ts';

type Words = Pick<Texts, 'noting' | 'offers'>;

/** What a note says, in a few words. `partTitle`: of a part of one's own story. */
export function noteInWords(
  { content, term }: Pick<Observation, 'content' | 'term'>,
  { noting, offers }: Words,
  locale: string,
  partTitle: (partId: string) => string | undefined,
): string {
  const named = term ?? noting.erased;
  const levelName = (level: keyof typeof offers.levels | null) => (level === null ? null : offers.levels[level]);
  switch (content.kind) {
    case 'skill':
      return `${named}: ${noting.choices.skill[content.how]}`;
    case 'story-part':
      return [
        content.partId === null ? noting.story : (partTitle(content.partId) ?? noting.story),
        noting.choices['story-part'][content.how],
      ].join(': ');
    case 'pay': {
      const { from, to, currency, period } = content.band;
      const amount = from === to ? money(from, currency, locale) : `${money(from, currency, locale)} – ${money(to, currency, locale)}`;
      return [`${noting.choices.pay[content.how]}: ${offers.base(amount, offers.periods[period])}`, levelName(content.level)]
        .filter(Boolean)
        .join(', ');
    }
    case 'conditions':
      return noting.choices.conditions[content.aspect];
    case 'culture':
      return noting.choices.culture[content.aspect];
    case 'strategy':
      return noting.choices.strategy[content.aspect];
    case 'hiring-practice':
      return noting.choices['hiring-practice'][content.aspect];
    case 'career-path':
      return noting.path(levelName(content.from) ?? noting.anyLevel, levelName(content.to) ?? noting.anyLevel);
    case 'time-to-advance':
      return `${noting.path(levelName(content.from) ?? noting.anyLevel, levelName(content.to) ?? noting.anyLevel)}: ${noting.months(content.atLeast, content.atMost)}`;
    case 'industry-outlook':
      return noting.choices['industry-outlook'][content.direction];
    case 'vacancy':
      return levelName(content.level) ?? noting.anyLevel;
    case 'preference':
      return `${noting.choices.preference[content.what]}: ${noting.strengths[content.strength]}`;
    default:
      return named;
  }
}
