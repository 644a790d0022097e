import type { ReleasedDocument } from '../../releasing/released.ts';
import { cellKey } from '../../signals/cell.rule.ts';
import { column, type DataColumn, type Dataset, dataset } from './dataset.rule.ts';

type Row = ReleasedDocument;

const columns: readonly DataColumn<Row>[] = [
  column.id('figure_id', 'Figure', 'Permanent: a correction has an id of its own.', (row) => row.id),
  column.code('signal', 'Signal', 'What is measured; the catalogue of signals says how.', (row) => row.signal),
  column.code('window', 'Window', 'A closed month (2026-03) or quarter (2026-Q1), in UTC.', (row) => row.window),
  column.text(
    'dimensions',
    'Cell',
    'Of whom, as name=value, joined by &, such as roleFamily=data&skill=skill%2Fsql; empty: all taken together.',
    (row) => cellKey(row.dimensions),
  ),
  column.code('audience', 'Audience', 'candidate or employer.', (row) => row.audience),
  column.code('scope', 'Scope', 'market, or opinions about this organization.', (row) => row.scope),
  column.code('status', 'Status', 'shown; fallback: of a coarser cell; too-few: nothing is said.', (row) => row.status),
  column.id('fallback_id', 'Fallback', 'Whose figure it is, where the status is fallback.', (row) => row.fallback?.id ?? null),
  column.code('unit', 'Unit', 'ratio, balance, rating, money (minor units a year), count, days or difference.', (row) => row.unit),
  column.integer('n', 'n', 'People behind it; empty where they are too few.', (row) => row.n),
  column.integer('whole', 'Of', 'Of how many n are the share; empty: n are all of whom it is.', (row) => row.whole ?? null),
  column.number('value', 'Value', 'In its unit.', (row) => row.value),
  column.number('low', 'Low', 'Lower end of the 95 % interval.', (row) => row.interval?.low ?? null),
  column.number('high', 'High', 'Upper end of the 95 % interval.', (row) => row.interval?.high ?? null),
  column.text('parts', 'Parts', 'Figures that belong together, as JSON.', (row) =>
    row.parts.length > 0 ? JSON.stringify(row.parts) : null,
  ),
  column.number('response_rate', 'Response rate', 'Share of those asked who answered; empty: nobody is asked.', (row) => row.responseRate),
  column.instant('released', 'Released', 'When it was shown first.', (row) => row.releasedAt),
  column.integer('version', 'Version', '1 for the first release of this cell and window.', (row) => row.version),
  column.integer('restated_from', 'Restated from', 'The version that it took the place of.', (row) => row.restatedFrom),
  column.text('sentence', 'In words', 'With n, interval and window.', (row) => row.sentence),
  column.text('link', 'Link', 'Path of its permanent address.', (row) => row.link),
];

const shared = {
  filters: ['signal', 'window', 'audience', 'scope', 'status', 'dimension'],
  time: 'Released',
  columns,
  people: () => [],
} as const satisfies Partial<Dataset<Row>>;

/** What was released to an organization: of the market, and what its guests think of it. Filters choose among figures and make none. */
export const figures = dataset<Row>({
  ...shared,
  key: 'figures',
  title: 'Figures',
  description:
    'Released figures of the market and of the organization, every version, one row each. Figures are guarded: they were released so and stay so.',
  audience: { of: 'organization', roles: ['owner', 'recruiter', 'analyst'], scopes: ['analytics:read'] },
  source: { kind: 'figures', isCandidate: false },
});

/** What was released of the market, for candidates. */
export const marketFigures = dataset<Row>({
  ...shared,
  key: 'market-figures',
  title: 'Market figures',
  description: 'Released figures of the market, every version, one row each. Figures are guarded: they were released so and stay so.',
  audience: { of: 'person', side: 'candidate' },
  source: { kind: 'figures', isCandidate: true },
});
