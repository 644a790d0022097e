import type { Projection, SequencedCommit } from '@candor/event-sourcing';
import type { Follower } from '../log/follower.ts';
import { pause } from '../log/pause.ts';
import type { ProjectionDocument, RowsPlace } from './catalog.ts';
import { Generation, handlerOf } from './generation.ts';
import type { HandlerParts } from './handler-parts.ts';
import { droppedIn } from './parked.ts';
import { nothingToFollow, type Projector } from './projector.ts';
import { prepareRows } from './row-store.ts';

/** So few events are folded while the projector stands still for the switch. */
const fewEvents = 1_000;
/** Longer than readers rely on where they last saw the rows. */
const graceMilliseconds = 3_000;
const longestRest = 250;

/**
 * Builds rows anew beside those that are read, when the projection has a new version, an operator asked for it, or there
 * never were any, and then has the projector switch. Killed at any point, it goes on with the same rows. It rests as long
 * as it works, so that what is live comes first.
 */
export class Rebuild<Row = unknown> implements Follower {
  readonly name: string;
  #building: Generation<Row> | undefined;
  #sweep: { readonly before: number; readonly after: number } | undefined;

  constructor(
    private readonly projector: Projector<Row>,
    private readonly parts: HandlerParts,
  ) {
    this.name = `rebuild:${projector.projection.name}`;
  }

  async position(): Promise<number> {
    await this.sweepIfDue();
    this.#building = await this.find();
    if (!this.#building || (await this.switchIfNear(this.#building))) return nothingToFollow;
    return this.#building.position();
  }

  async take(commits: readonly SequencedCommit[], signal: AbortSignal): Promise<void> {
    const building = this.#building;
    if (!building) return;
    const began = performance.now();
    await building.take(commits, signal);
    if (await this.switchIfNear(building, signal)) return;
    await pause(Math.min(longestRest, performance.now() - began), signal);
  }

  private get projection(): Projection<Row> {
    return this.projector.projection;
  }

  private async switchIfNear(building: Generation<Row>, signal = AbortSignal.any([])): Promise<boolean> {
    const [head, position] = [await this.parts.head(), await building.position()];
    this.parts.reports.rebuilding(this.projection.name, position, head);
    if (head - position > fewEvents) return false;
    await this.catchUp(building, signal);
    await this.projector.switchTo(building, signal);
    this.#building = undefined;
    return true;
  }

  private async catchUp(building: Generation<Row>, signal: AbortSignal): Promise<void> {
    for (;;) {
      const commits = await this.parts.log.readAll(await building.position(), fewEvents);
      if (commits.length > 0) await building.take(commits, signal);
      if (commits.length < fewEvents / 10) return;
    }
  }

  private async find(): Promise<Generation<Row> | undefined> {
    const document = await this.projector.catalog.ensure(this.projection);
    const place = await this.placeFor(document);
    if (!place) return undefined;
    if (place.generation === this.#building?.place.generation) return this.#building;
    await prepareRows(this.parts.db, place.collection, this.projection);
    const handler = handlerOf(this.projection.name);
    const dropped = await droppedIn(this.parts.db).find({ handler, version: place.version }).toArray();
    return new Generation(this.projection, place, this.parts, 'rebuild', dropped);
  }

  private async placeFor(document: ProjectionDocument): Promise<RowsPlace | undefined> {
    const { version } = this.projection;
    const { building } = document;
    if (building?.version === version) return building;
    const due = document.requested !== null || document.version < version;
    const newer = building !== null && building.version > version;
    if (!due || newer) return undefined;
    const begun = await this.projector.catalog.begin(this.projection, document);
    if (begun) this.#sweep = { before: document.generation, after: performance.now() + graceMilliseconds };
    return begun;
  }

  private async sweepIfDue(): Promise<void> {
    if (!this.#sweep || performance.now() < this.#sweep.after) return;
    await this.projector.catalog.sweep(this.projection.name, this.#sweep.before);
    this.#sweep = undefined;
  }
}
