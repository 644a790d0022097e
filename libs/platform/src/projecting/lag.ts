import type { mongo } from 'mongoose';
import { checkpointsIn } from './checkpoint-store.ts';
import type { HandlerParts } from './handler-parts.ts';

export interface Lag {
  /** Last position that is done with, as stored. */
  readonly position: number;
  readonly events: number;
  /** Age of the oldest commit that is not done with. */
  readonly seconds: number;
}

/** How far a checkpoint is behind the end of the log. */
export async function lagOf(
  { db, log, clock }: Pick<HandlerParts, 'clock'> & { readonly db: mongo.Db; readonly log: Pick<HandlerParts['log'], 'readAll'> },
  target: string | undefined,
  head: number,
): Promise<Lag> {
  const position = (target && (await checkpointsIn(db).findOne({ _id: target }))?.position) || 0;
  const events = Math.max(0, head - position);
  const [oldest] = events > 0 ? await log.readAll(position, 1) : [];
  const seconds = oldest ? Math.max(0, (Date.parse(clock.now()) - Date.parse(oldest.at)) / 1_000) : 0;
  return { position, events, seconds };
}
