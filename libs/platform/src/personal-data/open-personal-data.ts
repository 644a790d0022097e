import type { Clock, PersonalData } from '@candor/event-sourcing';
import type { mongo } from 'mongoose';
import type { KeyCacheOptions } from './key-cache.ts';
import { openKeyCollections } from './key-document.ts';
import { KeyRing } from './key-ring.ts';
import { MasterKeys } from './master-keys.ts';
import { MongoAddressIndex } from './mongo-address-index.ts';
import { MongoErasures } from './mongo-erasures.ts';
import { PersonalSealer } from './personal-sealer.ts';
import { rewrapKeys } from './rewrap-keys.ts';

export interface PersonalDataOptions {
  /** 32 bytes each; the first one encrypts, the others are former ones that keys may still be wrapped with. */
  readonly masterKeys: readonly [Uint8Array, ...Uint8Array[]];
  readonly clock: Clock;
  readonly cache?: KeyCacheOptions;
}

export interface MongoPersonalData extends PersonalData {
  readonly ring: KeyRing;
  readonly erasures: MongoErasures;
  rewrap(): Promise<number>;
}

/** Personal data of an installation, in its keys database. Creates the indexes. */
export async function openPersonalData(database: mongo.Db, options: PersonalDataOptions): Promise<MongoPersonalData> {
  const collections = await openKeyCollections(database);
  const masters = new MasterKeys(options.masterKeys);
  const ring = new KeyRing(collections, masters, options.cache);
  return {
    ring,
    sealer: new PersonalSealer(ring),
    addresses: new MongoAddressIndex(collections, ring),
    erasures: new MongoErasures(collections, ring, options.clock),
    rewrap: () => rewrapKeys(collections, masters),
  };
}
