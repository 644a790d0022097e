import { type ServiceName, services } from '@candor/contracts';
import { names } from '../service/names.ts';

/** A collection that cannot be built again from others, and so belongs in every backup. */
export interface LastingCollection {
  /** Database without the installation's prefix, so that a backup can be restored under another. */
  readonly place: ServiceName | 'keys';
  readonly collection: string;
  /** Only documents whose id begins so. */
  readonly idPrefix?: string;
}

const ofEveryService: readonly Omit<LastingCollection, 'place'>[] = [
  { collection: 'commits' },
  { collection: 'blobs.files' },
  { collection: 'blobs.chunks' },
  { collection: 'blobs.unfinished' },
  { collection: 'pending_jobs' },
  { collection: 'parked', idPrefix: 'reactor:' },
  { collection: 'parked_dropped' },
  { collection: 'unreadable_messages' },
  // Which mails were sent, for jobs that were asked to send them and are in the backup too.
  { collection: 'mails' },
  // Going through history once more would do nothing wrong, but send every mail again.
  { collection: 'checkpoints', idPrefix: 'reactor:' },
];

/** Logs first, keys last: every key that a log of the same backup needs is then in it. */
export const lastingCollections: readonly LastingCollection[] = [
  ...services.flatMap((place) => ofEveryService.map((kept) => ({ place, ...kept }))),
  { place: 'gateway', collection: 'api_keys' },
  { place: 'gateway', collection: 'signing_keys' },
  { place: 'feedback', collection: 'drafts' },
  // What was shown cannot be made again: by now people have come, gone and changed their mind.
  { place: 'analytics', collection: 'released_cells' },
  { place: 'analytics', collection: 'released_groups' },
  { place: 'analytics', collection: 'release_ledger' },
  { place: 'analytics', collection: 'figures_seen' },
  { place: 'keys', collection: 'keys' },
  { place: 'keys', collection: 'addresses' },
  { place: 'keys', collection: 'erasures' },
];

export const databaseOf = (prefix: string, place: LastingCollection['place']): string =>
  place === 'keys' ? names.keysDatabase(prefix) : names.database(prefix, place);
