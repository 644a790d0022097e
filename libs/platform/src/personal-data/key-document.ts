import type { mongo } from 'mongoose';
import type { WrappedKey } from './master-keys.ts';

export interface StoredKey extends WrappedKey {
  readonly id: string;
  /** Null: the person's own side. */
  readonly organization: string | null;
}

export type DestroyedKey = Pick<StoredKey, 'id' | 'organization'>;

/** All keys of one person, so that creating and destroying them is atomic; or those of the installation itself. */
export interface KeyDocument {
  readonly _id: string;
  readonly erased: boolean;
  readonly keys: readonly StoredKey[];
  /** Keys that are no more: what they sealed is erased, not lost. */
  readonly destroyed: readonly DestroyedKey[];
}

export interface AddressDocument {
  /** Keyed hash of the address. */
  readonly _id: string;
  readonly person: string;
}

/** Goes into every backup, and is applied after a restore. */
export interface ErasureDocument {
  readonly _id: string;
  /** The person as a whole, not only what single organizations hold. */
  readonly whole: boolean;
  /** Ids of destroyed keys. */
  readonly keys: readonly string[];
  /** Of the first erasure. */
  readonly at: string;
}

export interface KeyCollections {
  readonly keys: mongo.Collection<KeyDocument>;
  readonly addresses: mongo.Collection<AddressDocument>;
  readonly erasures: mongo.Collection<ErasureDocument>;
}

/** Owner of the keys that belong to no person. */
export const installation = 'installation';
export const ownerOf = (person: string): string => `person/${person}`;
export const personOf = (owner: string): string => owner.slice('person/'.length);

/** Where a key belongs, authenticated with its encryption. */
export const placeOf = (owner: string, { id, organization }: Pick<StoredKey, 'id' | 'organization'>): string =>
  JSON.stringify([owner, organization, id]);

/** The collections of the keys database; creates their indexes. */
export async function openKeyCollections(database: mongo.Db): Promise<KeyCollections> {
  const options = {
    readConcern: { level: 'majority' },
    writeConcern: { w: 'majority', journal: true },
    readPreference: 'primary',
  } as const;
  const collections = {
    keys: database.collection<KeyDocument>('keys', options),
    addresses: database.collection<AddressDocument>('addresses', options),
    erasures: database.collection<ErasureDocument>('erasures', options),
  };
  await collections.addresses.createIndex({ person: 1 });
  await collections.keys.createIndex({ 'keys.master': 1 });
  return collections;
}
