import type { Answer, Sent } from '../api/types.ts';
import { numberFormat } from '../numbers/numbers.ts';
import { plusDays } from '../time/times.ts';
import { instantAt } from '../time/wall-clock.ts';

export type ExportCatalogue = Answer<'/api/analytics/export-catalogue', 'get'>;
export type Dataset = ExportCatalogue['datasets'][number];
export type ExportAsked = Sent<'/api/analytics/exports', 'post'>;
export type ScheduleAsked = Sent<'/api/analytics/export-schedules', 'post'>;

export const rhythms = ['once', 'week', 'month'] as const;
export type Rhythm = (typeof rhythms)[number];

/** What somebody has chosen so far. */
export interface ExportDraft {
  readonly dataset: string;
  readonly format: string;
  /** Left out of the file. */
  readonly without: readonly string[];
  /** Days, both included; empty: from the first, to the last. */
  readonly from: string;
  readonly to: string;
  /** By filter; of several, each may be. */
  readonly values: Readonly<Record<string, string>>;
  readonly rhythm: Rhythm;
  /** 1: Monday. */
  readonly weekday: number;
  readonly day: number;
  readonly at: string;
  readonly isAll: boolean;
}

export const emptyDraft = (dataset: string, format: string): ExportDraft => ({
  ...{ dataset, format, without: [], from: '', to: '', values: {} },
  ...{ rhythm: 'once', weekday: 1, day: 1, at: '08:00', isAll: false },
});

/** What a file is of and in, by the titles that both have. */
export function contentName(
  { dataset, format }: Pick<ExportAsked, 'dataset' | 'format'>,
  { datasets, formats }: ExportCatalogue,
  told: (title: string) => string,
): string {
  const titleIn = (all: readonly Pick<Dataset, 'key' | 'title'>[], key: string) => all.find((one) => one.key === key)?.title ?? key;
  return `${told(titleIn(datasets, dataset))} · ${titleIn(formats, format)}`;
}

/** Several values of a filter are written with commas between them. */
const valuesOf = (text: string): string[] =>
  text
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');

/** What is asked for, in the words of the API: days are those of the zone. */
export function exportOf({ dataset, format, without, from, to, values, rhythm }: ExportDraft, known: Dataset, zone: string): ExportAsked {
  const isOnce = rhythm === 'once';
  const filled = Object.entries(values).flatMap(([name, text]) => {
    const chosen = valuesOf(text);
    return known.filters.includes(name) && chosen.length > 0 ? [[name, chosen] as const] : [];
  });
  return {
    dataset,
    format,
    columns: known.columns.map(({ key }) => key).filter((key) => !without.includes(key)),
    filter: {
      from: isOnce && from !== '' ? instantAt(from, '00:00', zone) : null,
      to: isOnce && to !== '' ? instantAt(plusDays(to, 1), '00:00', zone) : null,
      values: Object.fromEntries(filled),
    },
    zone,
  };
}

export const scheduleOf = (draft: ExportDraft, known: Dataset, zone: string): ScheduleAsked => ({
  content: exportOf(draft, known, zone),
  rhythm:
    draft.rhythm === 'month' ? { every: 'month', day: draft.day, at: draft.at } : { every: 'week', weekday: draft.weekday, at: draft.at },
  period: draft.isAll ? 'all' : 'last',
});

/** Why it cannot be asked for yet. */
export function missingIn({ without, from, to, rhythm }: ExportDraft, known: Dataset): 'columns' | 'period' | undefined {
  if (known.columns.every(({ key }) => without.includes(key))) return 'columns';
  return rhythm === 'once' && from !== '' && to !== '' && to < from ? 'period' : undefined;
}

/** `1.4 MB` */
export function sizeInWords(bytes: number, locale: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const unit = units[step] ?? 'byte';
  return numberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 }).format(bytes / 1_000 ** step);
}
