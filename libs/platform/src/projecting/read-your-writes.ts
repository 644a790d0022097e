import { type AnyProjection, definitionFor, type EventLog } from '@candor/event-sourcing';
import type { mongo } from 'mongoose';
import { pause } from '../log/pause.ts';
import { type Catalog, liveRows } from './catalog.ts';
import { checkpointsIn } from './checkpoint-store.ts';
import { targetOf } from './generation.ts';
import { parkedId, parkedIn } from './parked.ts';
import type { Progress } from './progress.ts';

/** `parked`: it will not be there before an operator has looked after the stream. */
export type Arrival = 'there' | 'parked' | 'timeout';

const firstLook = 10;
const slowestLook = 50;

/** Lets a query wait until the rows show what a command has just done. */
export class ReadYourWrites {
  constructor(
    private readonly projections: readonly AnyProjection[],
    private readonly parts: {
      readonly db: mongo.Db;
      readonly log: Pick<EventLog, 'positionOf'>;
      readonly catalog: Catalog;
      readonly progress: Progress;
    },
  ) {}

  /** Judged by positions, so that it also holds for rows that are gone. */
  async waitFor(projection: string, stream: string, version: number, timeoutMilliseconds: number): Promise<Arrival> {
    const found = this.projections.find(({ name }) => name === projection);
    if (!found) throw new Error(`${projection} is not a projection of this service.`);
    const reads = definitionFor(
      found.from.map((source) => source.stream),
      stream,
    );
    if (!reads || version < 1) return 'there';
    const deadline = performance.now() + timeoutMilliseconds;
    const signal = AbortSignal.any([]);
    using bell = this.parts.progress.listen();
    let position: number | undefined;
    for (let wait = firstLook; ; wait = Math.min(slowestLook, wait * 1.5)) {
      position ??= await this.parts.log.positionOf(stream, version);
      const arrival = position === undefined ? undefined : await this.look(projection, stream, version, position);
      if (arrival) return arrival;
      const left = deadline - performance.now();
      if (left <= 0) return 'timeout';
      const looked = performance.now();
      await bell.wait(Math.min(wait, left), signal);
      // Under load every batch of every handler rings: a look costs three queries.
      if (performance.now() - looked < 2) await pause(2, signal);
    }
  }

  private async look(projection: string, stream: string, version: number, position: number): Promise<Arrival | undefined> {
    const document = await this.parts.catalog.find(projection);
    const place = document && liveRows(document);
    if (!place) return undefined;
    const target = targetOf(place);
    if (this.parts.progress.position(target) < position) {
      const checkpoint = await checkpointsIn(this.parts.db).findOne({ _id: target });
      if ((checkpoint?.position ?? 0) < position) return undefined;
    }
    const parked = await parkedIn(this.parts.db).findOne({ _id: parkedId(target, stream), from: { $lte: version } });
    return parked ? 'parked' : 'there';
  }
}
