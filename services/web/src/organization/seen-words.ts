/** What was looked at: of all signals or one, by itself or as an organization's own. */
export interface SeenWhat {
  readonly of: 'all' | 'ours' | 'own' | 'one' | 'signal';
  /** Key of the signal, where it is one. */
  readonly signal?: string;
  /** Month or quarter, where one was chosen. */
  readonly window?: string;
}

/** Reads what analytics notes of a look: `all 2026-10 {}`, `expected-pay 2026-Q3 {…}`, `our-interviewing 2026-10 2026-10`, or a figure's id. */
export function seenWhat(noted: string): SeenWhat {
  const [what = '', window = ''] = noted.split(' ');
  const when = /^\d{4}-/.test(window) ? { window } : {};
  if (what === 'all') return { of: 'all', ...when };
  if (what === 'our-interviewing') return { of: 'ours', ...when };
  if (what === 'my-interviewing') return { of: 'own' };
  const [signal = '', ofId] = what.split('~');
  return ofId === undefined ? { of: 'signal', signal, ...when } : { of: 'one', signal, window: ofId };
}
