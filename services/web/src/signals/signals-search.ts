import { isWindow } from './windows.ts';

/** What of the signals stands in an address, so that it can be passed on and gone back to. */
export interface SignalsSearch {
  /** Looked at, `2026-03`; left out: the last one that is over. */
  readonly month?: string;
  /** Without the period before. */
  readonly compare?: false;
  /** Of the made-up market; left out: for those who are made up themselves. */
  readonly demo?: boolean;
  /** Which figure of a signal, `kind=fit,skill=skill%2Frust`. */
  readonly cell?: string;
  /** Signals of a report. */
  readonly signals?: string;
}

/** Whatever else somebody writes there is passed over. */
export function signalsSearch({ month, compare, demo, cell, signals }: Record<string, unknown>): SignalsSearch {
  return {
    ...(isWindow(month) && !month.includes('Q') ? { month } : {}),
    ...(compare === false ? { compare } : {}),
    ...(typeof demo === 'boolean' ? { demo } : {}),
    ...(typeof cell === 'string' && cell.length < 400 ? { cell } : {}),
    ...(typeof signals === 'string' && /^[a-z,-]*$/.test(signals) ? { signals } : {}),
  };
}

/** With the market that is meant where none is named: employers of the demonstration see theirs. */
export const withMarket = (search: SignalsSearch, organizationId: string): SignalsSearch =>
  search.demo === undefined && organizationId.startsWith('demo-') ? { ...search, demo: true } : search;
