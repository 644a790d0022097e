import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { YearAsked } from './plan/planned-year.ts';

/** A filling that was begun: its requests are carried out once, however often it is begun again, until it is over. */
export interface Begun extends YearAsked {
  readonly filling: string;
}

/** The filling that was interrupted, which goes on with the year that it was begun with; otherwise a new one. */
export function begin(file: string, { seed, conversations, candidates, lastDay }: YearAsked): Begun {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Begun;
  const begun = { filling: randomBytes(6).toString('hex'), seed, conversations, candidates, lastDay };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(begun));
  return begun;
}

export const over = (file: string): void => rmSync(file, { force: true });
