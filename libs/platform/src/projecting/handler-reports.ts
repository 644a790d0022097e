import type { Parked } from './parked.ts';

/** What handlers tell those who run them. */
export interface HandlerReports {
  /** A batch with something to do was taken. */
  took(handler: string, commits: number, milliseconds: number): void;
  /** An alarm: a stream stands still for this handler until somebody replays or drops it. */
  parked(parked: Parked): void;
  /** A command of a reactor was rejected, which is an answer and not a failure. */
  rejected(reactor: string, command: string, code: string): void;
  /** The program is older than the rows: it leaves them alone. */
  outdated(projection: string, rows: number, program: number): void;
  rebuilding(projection: string, position: number, head: number): void;
  rebuilt(projection: string, generation: number): void;
  /** An alarm: rows built anew by the same version are not what they were. `keys` are some of those that differ. */
  differs(projection: string, sampled: number, keys: readonly string[]): void;
}

const nothing = () => undefined;

export const silentReports: HandlerReports = {
  took: nothing,
  parked: nothing,
  rejected: nothing,
  outdated: nothing,
  rebuilding: nothing,
  rebuilt: nothing,
  differs: nothing,
};
