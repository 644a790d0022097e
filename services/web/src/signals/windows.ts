/** Months (`2026-03`) and quarters (`2026-Q1`), in UTC, as signals are released by. */
export type Window = string;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The month of an instant, in UTC. */
export const monthOf = (at: number): Window => new Date(at).toISOString().slice(0, 7);

/** So many months later, or earlier. */
export function monthsFrom(month: Window, count: number): Window {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const all = year * 12 + number - 1 + count;
  return `${Math.floor(all / 12)}-${twoDigits((((all % 12) + 12) % 12) + 1)}`;
}

/** The newest month that is over. */
export const lastMonth = (now: number): Window => monthsFrom(monthOf(now), -1);

const quarterOf = (month: Window): Window => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;

/** The last month of a quarter; of a month, itself. */
export const endOf = (window: Window): Window =>
  window.includes('Q') ? `${window.slice(0, 4)}-${twoDigits(Number(window.slice(6)) * 3)}` : window;

/** The first month of a quarter; of a month, itself. */
const startOf = (window: Window): Window => (window.includes('Q') ? monthsFrom(endOf(window), -2) : window);

/** The window before one, of the same length. */
export const before = (window: Window): Window =>
  window.includes('Q') ? quarterOf(monthsFrom(endOf(window), -3)) : monthsFrom(window, -1);

/** What is released for a month that somebody looks at: of windows that are over, the newest one that has begun by then. */
export function windowFor(length: 'month' | 'quarter', month: Window, now: number): Window {
  const last = lastMonth(now);
  if (length === 'month') return month > last ? last : month;
  const own = quarterOf(month);
  return endOf(own) > last ? before(own) : own;
}

/** The newest first, the given one included. */
export const windowsUntil = (window: Window, count: number): readonly Window[] =>
  Array.from({ length: count - 1 }).reduce<readonly Window[]>((all) => [...all, before(all.at(-1) ?? window)], [window]);

/** `March 2026`, `January – March 2026`. */
export function windowName(window: Window, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const dateOf = (month: Window) => new Date(`${month}-15T00:00:00Z`);
  return window.includes('Q') ? format.formatRange(dateOf(startOf(window)), dateOf(endOf(window))) : format.format(dateOf(window));
}

/** `Mar 26`, `Q1 26`, for an axis. */
export function shortWindowName(window: Window, locale: string): string {
  if (window.includes('Q')) return `${window.slice(5)} ${window.slice(2, 4)}`;
  return new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(new Date(`${window}-15T00:00:00Z`));
}

export const isWindow = (text: unknown): text is Window => typeof text === 'string' && /^\d{4}-(?:0[1-9]|1[0-2]|Q[1-4])$/.test(text);
