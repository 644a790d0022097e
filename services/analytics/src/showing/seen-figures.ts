import type { ErasureSubject, FiguresSeenView, HeldThing, Instant } from '@candor/contracts';
import { type Asker, DATABASE, type Database, type HoldsOfPeople, malformed, type Paging } from '@candor/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

interface Seen {
  readonly at: Instant;
  readonly by: string;
  readonly organizationId: string | null;
  /** Which figures: a route and what was chosen. */
  readonly what: string;
  readonly cells: number;
}

/** Who was shown which figures: for the organization's owners, and gone with the person. */
@Injectable()
export class SeenFigures implements HoldsOfPeople, OnModuleInit {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async onModuleInit(): Promise<void> {
    await this.seen().createIndexes([{ key: { organizationId: 1, _id: -1 } }, { key: { by: 1 } }]);
  }

  async note(asker: Asker, what: string, cells: number, at: Instant): Promise<void> {
    await this.seen().insertOne({ at, by: asker.actor.id, organizationId: asker.organization ?? null, what, cells });
  }

  /** The newest first. */
  async of(organizationId: string, { limit, cursor }: Paging): Promise<FiguresSeenView> {
    const before = cursor === undefined ? {} : { at: { $lt: instantOf(cursor) } };
    const found = await this.seen()
      .find({ organizationId, ...before })
      .sort({ at: -1, _id: -1 })
      .limit(limit + 1)
      .toArray();
    const items = found.slice(0, limit).map(({ at, by, organizationId: of, what, cells }) => ({ at, by, organizationId: of, what, cells }));
    return { items, next: found.length > limit ? (items.at(-1)?.at ?? null) : null };
  }

  async erase({ person, organization }: ErasureSubject): Promise<void> {
    await this.seen().deleteMany({ by: person, ...(organization === undefined ? {} : { organizationId: organization }) });
  }

  async held(person: string): Promise<readonly HeldThing[]> {
    const found = await this.seen().find({ by: person }).sort({ _id: 1 }).limit(10_000).toArray();
    return found.map(({ at, organizationId, what, cells }) => ({
      kind: 'figures-seen',
      why: 'so that it can be found out who saw which figures',
      facts: { at, organization: organizationId, what, cells },
    }));
  }

  private seen() {
    return this.database.collection<Seen>('figures_seen', { writeConcern: { w: 'majority' } });
  }
}

function instantOf(cursor: string): Instant {
  if (Number.isNaN(Date.parse(cursor))) throw malformed([{ field: 'cursor', message: 'must be the `next` of the page before' }]);
  return cursor;
}
