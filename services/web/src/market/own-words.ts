import { decimal, money, percent, signed } from '../numbers/numbers.ts';
import { type Pitch, variantName } from '../pitch/pitch-parts.ts';
import type { Texts } from '../texts/en/index.ts';
import type { TermName } from '../vocabulary/use-terms.ts';
import type { OwnFigure } from './own-market.ts';

type Words = Pick<Texts, 'market' | 'pitch' | 'chats'>;

/** What parts of a story, and the ways to tell them, are called by whoever tells it. */
export interface StoryNames {
  part(id: string): string;
  variant(part: string, id: string): string;
}

export function storyNames(pitch: Pitch | undefined, { market, pitch: words }: Words): StoryNames {
  const find = (id: string) => pitch?.parts.find(({ partId }) => partId === id);
  return {
    part: (id) => (id === 'other' ? market.otherPart : (find(id)?.title ?? market.removedPart)),
    variant(part, id) {
      const { variants = [] } = find(part) ?? {};
      return variants.some(({ variantId }) => variantId === id) ? variantName(variants, id, words) : market.removedPart;
    },
  };
}

/** What one of several is called; undefined: it is none of them. */
export const known = <Key extends string>(names: Readonly<Record<Key, string>>, key: string | undefined): string | undefined =>
  key !== undefined && Object.hasOwn(names, key) ? names[key as Key] : undefined;

/** What a figure of one's own is about. */
export function ownLabel(
  { signal, dimensions }: OwnFigure,
  { market, pitch, chats }: Words,
  names: StoryNames,
  term: TermName,
  locale: string,
): string {
  const { skill, part, audience, rating, what, outcome, currency, when } = dimensions;
  if (skill !== undefined) return term(skill);
  if (part !== undefined)
    return audience === undefined
      ? names.part(part)
      : market.toldTo(names.part(part), known(pitch.compare.audiences, audience) ?? audience);
  if (rating !== undefined) return known(market.ratings, rating) ?? rating;
  if (what !== undefined) return known(market.preferences, what) ?? what;
  if (outcome !== undefined) return known(chats.expect.outcomes, outcome) ?? outcome;
  if (when !== undefined) return known(market.whens, when) ?? when;
  if (currency !== undefined) return market.inCurrency(nameOf(currency, locale));
  return known(market.whole, signal) ?? market.all;
}

const nameOf = (currency: string, locale: string): string => new Intl.DisplayNames([locale], { type: 'currency' }).of(currency) ?? currency;

/** What a figure is of so many of; of what is said at several times, which: they may be other chats. */
export function countOf(
  { signal, n, dimensions: { when } }: Pick<OwnFigure, 'signal' | 'n' | 'dimensions'>,
  market: Texts['market'],
): string {
  if (signal === 'own-offers') return market.offersOf(n);
  if (signal === 'own-satisfaction') return market.checkInsOf(n);
  const chats = market.n(n);
  return known(market.whens, when) === undefined ? chats : market.whensOf[when as keyof typeof market.whens](chats);
}

/** A number of the unit of a figure, as people read it. */
export function amountOf(value: number, { unit, dimensions }: Pick<OwnFigure, 'unit' | 'dimensions'>, locale: string): string {
  if (unit === 'ratio') return percent(value, locale);
  if (unit === 'money') return money(Math.round(value), dimensions['currency'] ?? 'EUR', locale);
  if (unit === 'difference' || unit === 'balance') return signed(value, locale, 2);
  return decimal(value, locale, unit === 'rating' ? 2 : 1);
}

export function ownValue(figure: OwnFigure, market: Texts['market'], locale: string): string {
  const { value, signal } = figure;
  if (value === null) return market.tooFew;
  if (signal !== 'own-seen') return amountOf(value, figure, locale);
  const far = decimal(Math.abs(value), locale, 2);
  return value === 0 ? market.asHosts : value < 0 ? market.lower(far) : market.higher(far);
}

/** What stands beside a figure: how often each thing was said, or how it develops. */
export function partsInWords(figure: OwnFigure, { market }: Words, names: StoryNames, locale: string): string | undefined {
  const { signal, parts, dimensions } = figure;
  if (signal === 'own-variants')
    return [
      ...parts.flatMap(({ name, value, n }) =>
        n === null || value === null
          ? []
          : [`${names.variant(dimensions['part'] ?? '', name)}: ${percent(value, locale)} (${market.n(n)})`],
      ),
      ...(figure.notYet === null ? [] : [market.noWinner]),
    ].join(' · ');
  const said = parts.flatMap(({ name, value, interval }) => {
    const says = known(market.parts, name);
    if (says === undefined || value === null) return [];
    if (name === 'change in 100 days') return [`${says}: ${signed(value, locale, 2)}`];
    // a share has an interval, and a count has none
    return value === 0 ? [] : [`${says}: ${interval === null ? decimal(value, locale) : percent(value, locale)}`];
  });
  return said.length === 0 ? undefined : said.join(' · ');
}
