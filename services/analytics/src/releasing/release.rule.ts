import type { FigurePart, Instant, ReleasedCellView, SignalWindow } from '@candor/contracts';
import type { ContributionRow } from '../folding/contributed.rule.ts';
import { demoMarket, organizationOf } from '../folding/counted.rule.ts';
import { cellKey, dimensionsOf } from '../signals/cell.rule.ts';
import type { AnySignal, Figure, OfPerson } from '../signals/signal.rule.ts';
import { type Cell, gathered } from './gathered.rule.ts';
import { cellsToTell, fallbackOf } from './grid.rule.ts';
import { thresholds } from './guards.rule.ts';
import { type LedgerEntry, ledgerOf, mayRestate } from './ledger.rule.ts';
import { ofCoarser, sentenceOf, tooFew } from './sentence.rule.ts';
import { shownCells } from './shown.rule.ts';

/** One signal in one window for one market or organization: released together, so that no figure can be compared with a newer one. */
export interface Group {
  readonly signal: AnySignal;
  readonly scope: string;
  readonly window: SignalWindow;
}

export interface Release {
  readonly version: number;
  readonly cells: readonly ReleasedCellView[];
  readonly ledger: readonly LedgerEntry[];
}

/** What was released of a group before; `version` 0: nothing. */
export interface Released {
  readonly version: number;
  readonly ledger: readonly LedgerEntry[];
  /** How many people were in the cells of the window before, as far as that was shown. */
  readonly earlier: ReadonlyMap<string, number>;
}

/** What can be said of a group now; nothing where it has been said, or where saying it would tell of a few people. */
export function releaseOf(
  { signal, scope, window }: Group,
  rows: readonly ContributionRow[],
  before: Released,
  now: Instant,
  idOf: (cell: string, version: number) => string,
): Release | undefined {
  const cells = gathered(signal, rows);
  const allowed = shownCells(signal, cells);
  const shown = withFigures(signal, cells, allowed, before.earlier, now);
  const fewest = thresholds[signal.guard].people;
  if (before.version > 0 && !mayRestate(before.ledger, new Set(shown.keys()), cells, fewest)) return undefined;
  const version = before.version + 1;
  const view = (cell: string): ReleasedCellView => {
    const own = shown.get(cell);
    const around = own ? undefined : fallbackOf(signal, cell, new Set(shown.keys()));
    const from = own ? cell : around;
    const figure = from === undefined ? undefined : shown.get(from);
    const gatheredCell = from === undefined ? undefined : cells.get(from);
    const id = idOf(cell, version);
    return {
      id,
      signal: signal.key,
      version,
      audience: signal.audience,
      scope: signal.scope === 'opinions' ? 'opinions' : 'market',
      organizationId: organizationOf(scope),
      demo: scope === demoMarket,
      dimensions: dimensionsOf(cell),
      window,
      status: own ? 'shown' : figure ? 'fallback' : 'too-few',
      fallback: around === undefined ? null : { id: idOf(around, version), dimensions: dimensionsOf(around) },
      unit: signal.unit,
      n: gatheredCell?.people.length ?? null,
      ...(figure?.whole === undefined ? {} : { whole: figure.whole }),
      value: figure?.value ?? null,
      interval: figure?.interval ?? null,
      parts: figure?.parts ?? [],
      responseRate: gatheredCell?.responseRate ?? null,
      releasedAt: now,
      restatedFrom: before.version > 0 ? before.version : null,
      sentence: said(signal, cell, from, figure, gatheredCell, window),
      link: `/api/analytics/released/${id}`,
    };
  };
  return {
    version,
    cells: cellsToTell(signal, new Set(shown.keys())).map(view),
    ledger: toldOf(signal, shown, allowed).map((cell) => ledgerOf(cell, version, cells.get(cell)?.people ?? [])),
  };
}

/** Figures are made of what may be shown alone, so that nothing of the hidden is in them. */
function withFigures(
  signal: AnySignal,
  cells: ReadonlyMap<string, Cell>,
  shown: ReadonlySet<string>,
  earlier: ReadonlyMap<string, number>,
  asOf: Instant,
): ReadonlyMap<string, Figure> {
  const peopleOf = (cell: string): readonly OfPerson[] => cells.get(cell)?.people ?? [];
  const alike = (cell: string): string => `${levelOf(cell)} ${wholeOf(signal, cell)}`;
  const beside = Map.groupBy(shown, alike);
  const figures = [...shown].flatMap((cell) => {
    const siblings = (beside.get(alike(cell)) ?? []).map(peopleOf);
    const around = wholeOf(signal, cell);
    const [n, all] = [earlier.get(cell), around === undefined ? undefined : earlier.get(around)];
    const figure = signal.measure(peopleOf(cell), {
      siblings,
      whole: around !== undefined && shown.has(around) ? peopleOf(around) : undefined,
      earlier: n !== undefined && all !== undefined ? { n, whole: all } : undefined,
      asOf,
    });
    return figure ? [[cell, withoutFew(figure, signal)] as const] : [];
  });
  return new Map(figures);
}

const levelOf = (cell: string): string => Object.keys(dimensionsOf(cell)).sort().join();

/** The cell without the first of its dimensions: of skills, all of them together. */
function wholeOf({ dimensions }: AnySignal, cell: string): string | undefined {
  const own = dimensionsOf(cell);
  const first = dimensions.find(({ name }) => own[name] !== undefined);
  return first && cellKey(Object.fromEntries(Object.entries(own).filter(([name]) => name !== first.name)));
}

/** The cells that something was said of: those with a figure, and those that are the whole of one that is a share. */
function toldOf(signal: AnySignal, shown: ReadonlyMap<string, Figure>, allowed: ReadonlySet<string>): readonly string[] {
  const wholes = [...shown.keys()].map((cell) => wholeOf(signal, cell)).filter((cell) => cell !== undefined);
  return [...new Set([...shown.keys(), ...wholes.filter((cell) => allowed.has(cell))])];
}

/** Of parts too, nobody is told how many fewer than k they are: what few say is taken out together with its share. */
function withoutFew(figure: Figure, signal: AnySignal): Figure {
  const fewest = thresholds[signal.guard].people;
  const few = ({ n }: FigurePart) => n !== null && n < fewest;
  return { ...figure, parts: figure.parts.some(few) ? [] : figure.parts };
}

function said(
  signal: AnySignal,
  cell: string,
  from: string | undefined,
  figure: Figure | undefined,
  gatheredCell: Cell | undefined,
  window: SignalWindow,
): string {
  if (!figure || from === undefined) return tooFew(signal.title);
  const dimensions = dimensionsOf(from);
  const n = gatheredCell?.people.length ?? null;
  const responseRate = gatheredCell?.responseRate ?? null;
  const sentence = sentenceOf({ signal, figure, n, window, dimensions, responseRate });
  return cell === from ? sentence : ofCoarser(sentence);
}
