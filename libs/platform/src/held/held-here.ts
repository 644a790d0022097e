import { type HeldByService, type HeldEvent, type HeldThing, type Holding, holdingOf, type StreamDefinition } from '@candor/contracts';
import type { Sealer } from '@candor/event-sourcing';
import type { mongo } from 'mongoose';
import type { BlobFile } from '../blobs/blob-collections.ts';
import type { HoldsOfPeople } from '../erasing/erasers.ts';
import { malformed } from '../http/problem.ts';
import type { CommitDocument } from '../log/commit.document.ts';
import type { MailNote } from '../mail/mail-notes.ts';
import { tryParse } from '../personal-data/sealed-text.ts';
import type { ServiceConfig } from '../service/config.ts';
import { heldEvent } from './held-event.rule.ts';

export interface HeldHereParts {
  readonly config: Pick<ServiceConfig, 'service'>;
  readonly database: mongo.Db;
  readonly sealer: Pick<Sealer, 'open'>;
  /** The service's own. */
  readonly streams: readonly StreamDefinition[];
  readonly holders: readonly HoldsOfPeople[];
}

const commitsAtOnce = 500;

/** What this service holds of one person. Nobody but that person may be answered with it. */
export class HeldHere {
  constructor(private readonly parts: HeldHereParts) {}

  /** Events page by page in their order, and with the first page everything else. `cursor`: `next` of the page before. */
  async of(person: string, cursor?: string): Promise<HeldByService> {
    const after = placeIn(cursor);
    const { events, next } = await this.#events(person, after);
    return { service: this.parts.config.service, events, things: after === 0 ? await this.#things(person) : [], next };
  }

  async #events(person: string, after: number): Promise<{ readonly events: HeldEvent[]; readonly next: string | null }> {
    const commits = await this.parts.database
      .collection<CommitDocument>('commits', { readConcern: { level: 'majority' } })
      .find({ pos: { $gt: after }, ...this.#mentioning(person) })
      .sort({ pos: 1 })
      .limit(commitsAtOnce)
      .toArray();
    const tell = await this.#telling(person, commits);
    const events = commits.flatMap(({ stream, events: stored }) => {
      const holding = this.#holdingOf(stream);
      return holding ? stored.flatMap((event) => heldEvent(stream, event, person, holding, tell) ?? []) : [];
    });
    const last = commits.length === commitsAtOnce ? commits.at(-1)?.pos : undefined;
    return { events, next: last == null ? null : String(last) };
  }

  #holdingOf(stream: string): Holding | undefined {
    const definition = this.parts.streams.find(({ service, name }) => stream.startsWith(`${service}/${name}/`));
    return definition ? holdingOf(definition) : undefined;
  }

  /** The log has no index by people: the database looks through all of it, so that only what may be theirs is read here. */
  #mentioning(person: string): mongo.Filter<CommitDocument> {
    const { streams, config } = this.parts;
    const fields = [...new Set(streams.flatMap((stream) => holdingOf(stream).about))];
    const subject = new RegExp(`^${config.service}/[^/]+/(.+/)?${person.replace(/[^\w-]/g, '\\$&')}(/|$)`);
    const named = fields.map((field) => ({ [`events.data.${field}`]: person }));
    return { stream: { $regex: `^${config.service}/` }, $or: [{ stream: subject }, { 'events.meta.actor.id': person }, ...named] };
  }

  async #telling(person: string, commits: readonly CommitDocument[]): Promise<(sealed: string) => unknown> {
    const all = new Set(commits.flatMap(({ events }) => sealedIn(events)));
    const own = [...all].filter((token) => tryParse(token)?.person === person);
    const texts = await this.parts.sealer.open(own);
    const opened = new Map(own.map((token, index) => [token, texts[index] ?? { notTold: 'erased' }]));
    return (token) => opened.get(token) ?? { notTold: 'of-somebody-else' };
  }

  async #things(person: string): Promise<HeldThing[]> {
    const [mails, files, others] = await Promise.all([
      this.parts.database.collection<MailNote>('mails').find({ person }).sort({ since: 1 }).limit(10_000).toArray(),
      this.parts.database.collection<BlobFile>('blobs.files').find({ 'metadata.person': person }).limit(10_000).toArray(),
      Promise.all(this.parts.holders.map((holder) => holder.held?.(person) ?? [])),
    ]);
    return [
      ...mails.map(({ state, organization, since }) => ({
        kind: 'mail',
        why: 'so that no mail is sent twice',
        facts: { state, organization, since: since.toISOString() },
      })),
      ...files.map(({ filename, length, metadata }) => ({
        kind: 'file',
        why: 'it was given to Candor',
        facts: { id: filename, bytes: length, mediaType: metadata.mediaType, organization: metadata.organization },
      })),
      ...others.flat(),
    ];
  }
}

function placeIn(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  if (/^\d{1,15}$/.test(cursor)) return Number(cursor);
  throw malformed([{ field: 'cursor', message: 'must be the `next` of the page before' }]);
}

function sealedIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.startsWith('sealed:1:') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sealedIn) : [];
}
