import { type CellDimensions, defaultTerms } from '@candor/contracts';

const labels = new Map<string, string>(defaultTerms.map(({ termId, label }) => [termId, label]));
const spaced = (text: string): string => text.replaceAll('-', ' ');
const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const countries = new Intl.DisplayNames('en', { type: 'region' });

/** What is known by its id alone, and named by whoever shows it. */
const ids: readonly string[] = ['host', 'part', 'question'];

/** Dimensions that their name does not tell. */
const dimensions: Readonly<Record<string, string>> = { kind: 'kind of conversation', form: 'form of the answer', audience: 'who listens' };

/** Values that their key does not tell. */
const values: Readonly<Record<string, string>> = {
  'hiring-manager': 'hiring managers',
  'it-and-security': 'IT and security',
  'lateral-move': 'a move on the same level',
  leader: 'leaders',
  mixed: 'people of several kinds',
  'non-profit': 'non-profit',
  peer: 'peers',
  recruiter: 'recruiters',
  unknown: 'not said',
  'work-life-balance': 'work-life balance',
  'yes-no': 'yes or no',
};

/** A term as the common vocabulary writes it (`skill/c-plus-plus` → `C++`); of another one, what its id says: `skill/our-tool` → `Our tool`. */
export const termName = (termId: string | undefined): string =>
  labels.get(termId ?? '') ?? capitalized(spaced((termId ?? '').replace(/^[a-z]+\//, '')));

/** A value of a dimension, within a sentence: `IT and security`, `culture`. */
export function valueInWords(dimension: string, value: string): string {
  if (ids.includes(dimension)) return value;
  if (dimension === 'country' && /^[A-Z]{2}$/.test(value)) return countries.of(value) ?? value;
  if (value.includes('/') && labels.has(value)) return termName(value);
  const [, of, key = value] = /^([a-z]+)\/(.+)$/.exec(value) ?? [];
  if (key === 'other' && of !== undefined) return `other matters of ${of}`;
  return values[key] ?? spaced(key);
}

/** `role family: IT and security`, each; nothing for all taken together. */
export const cellInWords = (cell: CellDimensions): readonly string[] =>
  Object.entries(cell).map(([name, value]) => {
    const dimension = dimensions[name] ?? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    return `${dimension}: ${valueInWords(name, value)}`;
  });
