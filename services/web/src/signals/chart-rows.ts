import { cellAt, cellsBy, finer, mainDimensions } from './cells.ts';
import { cellKey, type Definition, type Dimensions, type Part, type SeenFigure, type Unit } from './seen-figure.ts';

/** One mark of a chart, with its interval, and where the period before had it. */
export interface ChartRow {
  readonly key: string;
  readonly name: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** People. */
  readonly n: number | null;
  /** Of how many they are the share, where they are one. */
  readonly whole?: number | undefined;
  readonly before: number | null;
}

export interface Chart {
  readonly unit: Unit;
  /** Of money. */
  readonly currency: string | undefined;
  /** Parts of one figure, in their order; or cells of a signal, the surest first. */
  readonly of: 'parts' | 'cells';
  readonly rows: readonly ChartRow[];
}

export interface Naming {
  readonly cell: (dimensions: Dimensions) => string;
  readonly part: (name: string) => string;
}

/** Parts that stand beside a figure, rather than being what it is made up of. */
const beside = [
  'agree',
  'answered',
  'as counted',
  'both sides agree',
  'more than is usual',
  'must',
  'rise in log-odds',
  'standard error',
  'times as often as others',
];
const isBeside = ({ name }: Part): boolean => beside.includes(name);

export const besides = (figure: SeenFigure): readonly Part[] => figure.parts.filter(isBeside);

/** Of figures that are counts and days, parts are shares; where hosts and guests are counted alike, they are counts. */
const partUnit = (unit: Unit, parts: readonly Part[]): Unit =>
  (unit === 'count' || unit === 'days') && !parts.some(({ name }) => name === 'by guests') ? 'ratio' : unit;

/** What a figure is made up of. Questions asked: by hosts, who are the figure itself, and by guests. */
function partsOf({ parts, value, interval, n }: SeenFigure): readonly Part[] {
  const own = parts.filter((part) => !isBeside(part));
  return own.some(({ name }) => name === 'by guests') && value !== null ? [{ name: 'by hosts', value, interval, n }, ...own] : own;
}

/**
 * What somebody sees first of a signal: all together, if that says something; else its cells beside each other; and where these
 * cannot stand on one scale, the one of most people.
 */
export function firstCell({ dimensions, unit }: Pick<Definition, 'dimensions' | 'unit'>, figures: readonly SeenFigure[]): Dimensions {
  const cells = cellsBy(figures, mainDimensions(dimensions)).filter(({ status }) => status === 'shown');
  const comparable = unit !== 'money' && (cells.length === 0 || cells.some(({ value }) => value !== null));
  if (comparable || dimensions.some((one) => one.length === 0)) return {};
  return cells.toSorted((a, b) => (b.n ?? 0) - (a.n ?? 0))[0]?.dimensions ?? {};
}

/** A signal at one cell: what it is made up of, or the cells within it. `limit`: so many of the cells. */
export function chartOf(
  { dimensions: lattice, unit }: Pick<Definition, 'dimensions' | 'unit'>,
  within: Dimensions,
  { now, earlier = [], names, limit = Number.POSITIVE_INFINITY }: ChartOf,
): Chart {
  const chosen = cellAt(now, within);
  const parts = chosen ? partsOf(chosen) : [];
  const currency = within['currency'];
  if (parts.length > 1 || (chosen && !isMore(lattice, within, now))) {
    const past = cellAt(earlier, within);
    const pastParts = past ? partsOf(past) : [];
    const own =
      chosen?.value == null ? [] : [{ name: '', value: chosen.value, interval: chosen.interval, n: chosen.n, whole: chosen.whole }];
    const rows = (parts.length > 1 ? parts.map((part) => ({ ...part, whole: undefined })) : own).map((part) => ({
      key: part.name,
      name: part.name === '' ? names.cell(within) : names.part(part.name),
      ...ends(part.value, part.interval),
      n: part.n,
      whole: part.whole,
      before: (part.name === '' ? past?.value : pastParts.find(({ name }) => name === part.name)?.value) ?? null,
    }));
    return { unit: parts.length > 1 ? partUnit(unit, parts) : unit, currency, of: 'parts', rows };
  }
  const cells = told(lattice, within, now).toSorted((a, b) => (b.interval?.low ?? b.value ?? 0) - (a.interval?.low ?? a.value ?? 0));
  const rows = cells.slice(0, limit).flatMap(({ dimensions, value, interval, n, whole }) =>
    value === null
      ? []
      : [
          {
            key: cellKey(dimensions),
            name: names.cell(without(dimensions, within)),
            ...ends(value, interval),
            n,
            whole,
            before: cellAt(earlier, dimensions)?.value ?? null,
          },
        ],
  );
  return { unit, currency, of: 'cells', rows };
}

/**
 * Which figure a chart is told by: that of the cell itself; where it says nothing, that of the first of the cells within it, since a
 * signal such as “which skill is praised” has no figure of all of them together.
 */
export const quotedOf = (chart: Chart, of: SeenFigure | undefined, figures: readonly SeenFigure[]): SeenFigure | undefined =>
  of !== undefined && of.status !== 'too-few'
    ? of
    : chart.of === 'cells'
      ? figures.find(({ dimensions }) => cellKey(dimensions) === chart.rows[0]?.key)
      : undefined;

interface ChartOf {
  readonly now: readonly SeenFigure[];
  /** Of the period before, where it is compared with. */
  readonly earlier?: readonly SeenFigure[] | undefined;
  readonly names: Naming;
  readonly limit?: number | undefined;
}

const ends = (value: number, interval: Part['interval']) => ({ value, low: interval?.low ?? null, high: interval?.high ?? null });

const told = (lattice: Definition['dimensions'], within: Dimensions, figures: readonly SeenFigure[]): readonly SeenFigure[] =>
  cellsBy(figures, finer(lattice, within, figures) ?? [], within).filter(({ status, value }) => status === 'shown' && value !== null);

const isMore = (lattice: Definition['dimensions'], within: Dimensions, figures: readonly SeenFigure[]): boolean =>
  finer(lattice, within, figures) !== undefined && told(lattice, within, figures).length > 0;

/** What is the same for all need not be said of each. */
const without = (dimensions: Dimensions, within: Dimensions): Dimensions =>
  Object.fromEntries(Object.entries(dimensions).filter(([name]) => within[name] === undefined));
