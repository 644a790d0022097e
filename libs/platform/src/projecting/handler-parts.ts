import type { Clock, EventLog } from '@candor/event-sourcing';
import type { mongo } from 'mongoose';
import type { Hints } from '../live/hints.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import type { HandlerReports } from './handler-reports.ts';
import type { Progress } from './progress.ts';

/** What projectors and reactors of one service share. */
export interface HandlerParts {
  /** The service's own database. */
  readonly db: mongo.Db;
  readonly log: Pick<EventLog, 'readAll' | 'readStream' | 'positionOf'>;
  /** Last position given out in the log; 0 when there is none. */
  readonly head: () => Promise<number>;
  readonly clock: Clock;
  readonly progress: Progress;
  readonly reports: HandlerReports;
  readonly telemetry: Pick<Telemetry, 'each' | 'span'>;
  /** Who is told that rows are others now. */
  readonly hints?: Pick<Hints, 'tell'>;
  /** How often a commit is tried before it is parked, and the first wait in ms, which then grows fourfold each time. */
  readonly retries?: { readonly attempts: number; readonly milliseconds: number };
}

/** Commands and jobs have their own retries on top of these; rows are pure, so little is gained by waiting. */
export const usualRetries = { attempts: 4, milliseconds: 25 } as const;

export const waitBefore = (attempt: number, { milliseconds }: { readonly milliseconds: number }): number =>
  milliseconds * 4 ** (attempt - 1);
