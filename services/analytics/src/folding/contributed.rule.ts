import type { CellDimensions, SignalWindow } from '@candor/contracts';
import { cellKey, coarsened, windowOf } from '../signals/cell.rule.ts';
import type { AnySignal, FactKind, Facts, Values } from '../signals/signal.rule.ts';
import {
  countedAs,
  isHeld,
  type MadeUpEmployers,
  marketOfFact,
  noneMadeUp,
  organizationScope,
  ownerOf,
  type Standings,
  takenPartAs,
} from './counted.rule.ts';

/**
 * What one person contributes: state is a sum of these, so that taking a fact back subtracts it. All cells that somebody is in are made
 * of the same rows.
 */
export interface RowPlace {
  readonly signal: string;
  /** A market, or one organization. */
  readonly scope: string;
  readonly window: SignalWindow;
  /** All that is known of it, as a cell: finer than, or one of, those that the signal has. */
  readonly cell: string;
  readonly person: string;
  readonly employer: string;
}

export interface ContributionRow extends RowPlace {
  /** How many contributions are in it. */
  readonly facts: number;
  readonly values: Values;
}

/** Parts of it hold no such character: ids, keys and percent-encoded values. */
export const rowKey = ({ signal, scope, window, cell, person, employer }: RowPlace): string =>
  [signal, scope, window, cell, person, employer].join('|');

export const placeOfRow = (key: string): RowPlace => {
  const [signal = '', scope = '', window = '', cell = '', person = '', employer = ''] = key.split('|');
  return { signal, scope, window, cell, person, employer };
};

/** Where the keys are that begin with these parts: from the first on, before the second. */
export function keysWithin(...parts: readonly string[]): readonly [from: string, before: string] {
  const start = parts.join('|');
  return [`${start}|`, `${start}}`];
}

/** What one fact contributes to all signals, by row, in the order of their keys. The same fact, standings and employers give the same. */
export function contributed<Kind extends FactKind>(
  signals: readonly AnySignal[],
  kind: Kind,
  fact: Facts[Kind],
  standings: Standings,
  isMadeUp: MadeUpEmployers = noneMadeUp,
): ReadonlyMap<string, Change> {
  const rows = new Map<string, Change>();
  const market = marketOfFact(kind, fact, isMadeUp);
  const owner = ownerOf[kind](fact);
  const held = isHeld[kind](fact);
  for (const signal of signals) {
    if (signal.from !== kind) continue;
    const scope = scopeOf(signal, market, owner, held);
    if (scope === undefined) continue;
    for (const { dimensions, at, person, employer, values } of signal.contributions(fact)) {
      const counted = signal.scope === 'process' ? takenPartAs(person, owner, standings) : countedAs(person, owner, scope, standings);
      if (counted === undefined) continue;
      if (!signal.lattice.some((names) => coarsened(dimensions, names))) continue;
      const cell = cellKey(withoutErased(dimensions, owner, standings));
      const place = { signal: signal.key, scope, window: windowOf(at, signal.window), cell, person: counted, employer: employer ?? '' };
      addTo(rows, rowKey(place), { facts: 1, values });
    }
  }
  return new Map([...rows].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Interviewers are people too. */
const withoutErased = (dimensions: CellDimensions, owner: string | null, standings: Standings): CellDimensions =>
  dimensions['host'] === undefined ? dimensions : { ...dimensions, host: takenPartAs(dimensions['host'], owner, standings) };

function scopeOf({ scope }: AnySignal, market: string | undefined, owner: string | null, held: boolean): string | undefined {
  if (scope === 'market') return market;
  return owner !== null && (scope === 'process' || held) ? organizationScope(owner) : undefined;
}

/** What is added to a row; below zero: taken away. */
export interface Change {
  readonly facts: number;
  readonly values: Values;
}

/** Sums, without what has become zero, names in order: equal states are equal bytes. */
export function added(a: Change | undefined, b: Change, sign: 1 | -1 = 1): Change {
  const names = [...new Set([...Object.keys(a?.values ?? {}), ...Object.keys(b.values)])].sort();
  const values = names.map((name) => [name, (a?.values[name] ?? 0) + sign * (b.values[name] ?? 0)] as const);
  return { facts: (a?.facts ?? 0) + sign * b.facts, values: Object.fromEntries(values.filter(([, value]) => value !== 0)) };
}

const addTo = (rows: Map<string, Change>, key: string, change: Change, sign: 1 | -1 = 1): void => {
  const sum = added(rows.get(key), change, sign);
  if (isNothing(sum)) rows.delete(key);
  else rows.set(key, sum);
};

export const isNothing = ({ facts, values }: Change): boolean => facts === 0 && Object.keys(values).length === 0;

/** What has to be added to the rows so that a fact counts as it is now, instead of as it was counted before. */
export function changed(before: ReadonlyMap<string, Change>, now: ReadonlyMap<string, Change>): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>();
  for (const [key, change] of now) addTo(changes, key, change);
  for (const [key, change] of before) addTo(changes, key, change, -1);
  return changes;
}

/** The changes of several facts taken together. */
export function together(all: readonly ReadonlyMap<string, Change>[]): ReadonlyMap<string, Change> {
  const sums = new Map<string, Change>();
  for (const changes of all) for (const [key, change] of changes) addTo(sums, key, change);
  return sums;
}
