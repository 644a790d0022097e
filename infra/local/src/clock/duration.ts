import { OperatorProblem } from '../operating/installation.ts';

const units = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 } as const;
const short = /^(?:(?<w>\d+)w)?(?:(?<d>\d+)d)?(?:(?<h>\d+)h)?(?:(?<m>\d+)m)?(?:(?<s>\d+)s)?$/i;
const iso = /^P(?:(?<w>\d+)W)?(?:(?<d>\d+)D)?(?:T(?:(?<h>\d+)H)?(?:(?<m>\d+)M)?(?:(?<s>\d+)S)?)?$/i;

/** `14d`, `36h`, `1d12h`, `2w` or ISO 8601 such as `P14D`, in ms. A day has 24 hours here. Throws {@link OperatorProblem}. */
export function parseDuration(text: string): number {
  const parts = (iso.exec(text) ?? short.exec(text))?.groups ?? {};
  const milliseconds = Object.entries(units).reduce((sum, [unit, size]) => sum + Number(parts[unit] ?? 0) * size, 0);
  if (milliseconds > 0) return milliseconds;
  throw new OperatorProblem(
    `"${text}" is no span of time. Write 14d, 36h, 90m, 2w, 1d12h or P14D; months and years differ in length and are not taken.`,
  );
}

/** A span of time from now on, or an instant such as `2026-03-16T09:00:00Z` or `2026-03-16` (midnight UTC). */
export function parseMove(text: string, now: string): string {
  const instant = /^\d{4}-\d{2}-\d{2}(T.*)?$/.test(text) ? Date.parse(text) : Date.parse(now) + parseDuration(text);
  if (Number.isNaN(instant)) throw new OperatorProblem(`"${text}" is no instant. Write it as 2026-03-16T09:00:00Z.`);
  return new Date(instant).toISOString();
}
