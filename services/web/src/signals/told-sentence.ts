import { decimal } from '../numbers/numbers.ts';
import type { Texts } from '../texts/en/index.ts';
import type { ToldFigure } from '../texts/told.ts';
import { inWords, withNames } from './figure-words.ts';
import type { Dimensions, SeenFigure } from './seen-figure.ts';
import { windowName } from './windows.ts';

interface Words {
  readonly texts: Pick<Texts, 'signals' | 'told'>;
  readonly locale: string;
  readonly names: {
    readonly value: (name: string, value: string) => string;
    readonly cell: (dimensions: Dimensions) => string;
    readonly part: (name: string) => string;
  };
}

type Figure = Pick<
  SeenFigure,
  'signal' | 'dimensions' | 'of' | 'window' | 'unit' | 'n' | 'whole' | 'value' | 'interval' | 'parts' | 'responseRate' | 'sentence'
>;

/**
 * A figure as one sentence that can be quoted: with how many people, how sure, when, and of what. In the language of the page where
 * it has words for the signal, otherwise the service's own, which is English.
 */
export function toldSentence(figure: Figure, { texts, locale, names }: Words): { readonly text: string; readonly isOwn: boolean } {
  const { signals, told } = texts;
  const says = told.says[figure.signal];
  if (!says) return { text: withNames(figure.sentence, figure.dimensions, names.value), isOwn: false };
  const dimensions = figure.of ?? figure.dimensions;
  const words = (value: number): string => inWords(value, { unit: figure.unit, locale, currency: dimensions['currency'] });
  const share = (value: number): string => inWords(value, { unit: 'ratio', locale });
  const { value, n, whole, interval, responseRate, window } = figure;
  const facts = [
    signals.n(n ?? 0, whole),
    interval ? `${signals.intervalHint} ${signals.interval(words(interval.low), words(interval.high))}` : null,
    responseRate === null ? null : signals.response(share(responseRate)),
    windowName(window, locale),
    Object.keys(dimensions).length === 0 ? null : names.cell(dimensions),
  ].filter((fact) => fact !== null);
  const said = says({
    value,
    words: value === null ? '' : words(value),
    parts: partsOf(figure, names.part, locale),
    of: (name) => (dimensions[name] === undefined ? '' : names.value(name, dimensions[name])),
  });
  const isCoarser = figure.of !== undefined;
  return { text: `${isCoarser ? `${signals.fallback(names.cell(dimensions))} ` : ''}${said} (${facts.join('; ')}).`, isOwn: true };
}

/** Those that are shares, the largest first; of counts, in their order. `name` is that of the service where it stands for a number. */
function partsOf({ parts, unit }: Figure, nameOf: (name: string) => string, locale: string): ToldFigure['parts'] {
  if (unit !== 'ratio') return parts.map(({ name, value }) => ({ name, words: decimal(value, locale) }));
  return parts
    .toSorted((a, b) => b.value - a.value)
    .map(({ name, value }) => ({ name: nameOf(name), words: inWords(value, { unit: 'ratio', locale }) }));
}
