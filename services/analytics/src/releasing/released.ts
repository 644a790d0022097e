import { createHash } from 'node:crypto';
import type { ErasureSubject, Instant, ReleasedCellView } from '@candor/contracts';
import { DATABASE, type Database, inTransaction } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { windowBefore } from '../signals/cell.rule.ts';
import type { LedgerEntry } from './ledger.rule.ts';
import type { Group, Release, Released } from './release.rule.ts';

/** `current`: no newer version has taken its place. */
export interface ReleasedDocument extends ReleasedCellView {
  readonly _id: string;
  readonly current: boolean;
}

interface GroupDocument {
  readonly _id: string;
  readonly signal: string;
  readonly scope: string;
  readonly window: string;
  readonly version: number;
  readonly releasedAt: Instant;
}

interface LedgerDocument extends LedgerEntry {
  readonly _id: string;
  readonly group: string;
}

/** Another release of the same figures came first. */
export class ReleasedMeanwhile extends Error {
  override readonly name = 'ReleasedMeanwhile';
}

const strict = { readConcern: { level: 'majority' }, writeConcern: { w: 'majority', journal: true } } as const;
const groupKey = ({ signal, scope, window }: Group): string => `${signal.key}|${scope}|${window}`;

/** Permanent, and tells neither whose it is nor which cell. */
export const releasedId = ({ signal, scope, window }: Group, cell: string, version: number): string =>
  `${signal.key}~${window}~${createHash('sha256').update(`${scope}\n${cell}`).digest('base64url').slice(0, 16)}~${version}`;

/** Figures as they were shown, and the ledger of who was in them, which is never shown. Figures are written once and stay. */
@Injectable()
export class ReleasedFigures {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  cells() {
    return this.database.collection<ReleasedDocument>('released_cells', strict);
  }

  async prepare(): Promise<void> {
    await this.cells().createIndexes([
      { key: { signal: 1, organizationId: 1, demo: 1, current: 1, window: 1, _id: 1 } },
      { key: { releasedAt: 1, _id: 1 } },
    ]);
    await this.ledger().createIndexes([{ key: { group: 1 } }, { key: { 'people.0': 1 } }]);
  }

  /** Of one signal, what was ever released. */
  async groupsOf(signal: string): Promise<readonly Pick<GroupDocument, 'scope' | 'window'>[]> {
    return await this.groups().find({ signal }).project<Pick<GroupDocument, 'scope' | 'window'>>({ scope: 1, window: 1 }).toArray();
  }

  async before(group: Group): Promise<Released> {
    const _id = groupKey(group);
    const [known, ledger, earlier] = await Promise.all([
      this.groups().findOne({ _id }),
      this.ledger().find({ group: _id }).toArray(),
      this.ledger()
        .find({ group: groupKey({ ...group, window: windowBefore(group.window) }) })
        .toArray(),
    ]);
    return { version: known?.version ?? 0, ledger, earlier: new Map(earlier.map(({ cell, people }) => [cell, people.length])) };
  }

  /** All of it or nothing. Throws {@link ReleasedMeanwhile}. */
  async add(group: Group, { version, cells, ledger }: Release, now: Instant): Promise<void> {
    const _id = groupKey(group);
    const { key: signal } = group.signal;
    const document: GroupDocument = { _id, signal, scope: group.scope, window: group.window, version, releasedAt: now };
    await inTransaction(this.database.client, async (session) => {
      if (version === 1) await this.groups().insertOne(document, { session });
      else {
        const { matchedCount } = await this.groups().replaceOne({ _id, version: version - 1 }, document, { session });
        if (matchedCount === 0) throw new ReleasedMeanwhile(`${_id} is no longer at version ${version - 1}`);
        const [first] = cells;
        const { organizationId = null, demo = false } = first ?? {};
        await this.cells().updateMany(
          { signal, organizationId, demo, window: group.window, current: true },
          { $set: { current: false } },
          { session },
        );
        await this.ledger().deleteMany({ group: _id }, { session });
      }
      if (cells.length > 0)
        await this.cells().insertMany(
          cells.map((cell) => ({ ...cell, _id: cell.id, current: true })),
          { session },
        );
      const entries = ledger.map((entry) => ({ ...entry, _id: `${_id}|${entry.cell}`, group: _id }));
      if (entries.length > 0) await this.ledger().insertMany(entries, { session });
    });
  }

  /** The ledger forgets who it was and what they said; that somebody is missing stays known. Released figures stay. */
  async erase({ person, organization }: ErasureSubject): Promise<void> {
    const ofOne = organization === undefined ? {} : { group: new RegExp(`^[^|]+\\|org:${escaped(organization)}\\|`) };
    for await (const { _id, people } of this.ledger().find({ people: { $elemMatch: { $elemMatch: { $eq: person } } }, ...ofOne })) {
      const others = people.map((entry, index) => (entry[0] === person ? ([`gone ${index}`, ''] as const) : entry));
      await this.ledger().updateOne({ _id }, { $set: { people: others } });
    }
  }

  private groups() {
    return this.database.collection<GroupDocument>('released_groups', strict);
  }

  private ledger() {
    return this.database.collection<LedgerDocument>('release_ledger', strict);
  }
}

const escaped = (text: string): string => text.replace(/[^\w-]/g, '\\$&');
