import { randomBytes } from 'node:crypto';
import type { KeyHolder } from '@candor/event-sourcing';
import { mongo } from 'mongoose';
import { Gathered } from '../gathering/gathered.ts';
import { type Bunch, bunchOf, keyById, keyInUse, type UsableKey } from './bunch.ts';
import { KeyCache, type KeyCacheOptions } from './key-cache.ts';
import { installation, type KeyCollections, type KeyDocument, ownerOf, placeOf, type StoredKey } from './key-document.ts';
import type { MasterKeys } from './master-keys.ts';

/** A key that something was sealed with is neither there nor was it destroyed. */
export class MissingKey extends Error {
  override readonly name = 'MissingKey';
}

const rounds = 10;

interface Slot {
  readonly owner: string;
  readonly organization: string | null;
}

/**
 * Finds, creates and caches keys. Another process may go on using a key for as long as its cache lives (5 minutes) after it
 * was destroyed; what it seals with it meanwhile can be opened by nobody afterwards.
 */
export class KeyRing {
  readonly #cache: KeyCache<Bunch>;
  readonly #reads = new Gathered<string, KeyDocument | undefined>(async (owners) => {
    const documents = await this.collections.keys.find({ _id: { $in: [...new Set(owners)] } }).toArray();
    const byOwner = new Map(documents.map((document) => [document._id, document]));
    return owners.map((owner) => byOwner.get(owner));
  });
  readonly #creations = new Gathered<Slot, void>(async (slots) => {
    await this.#create(slots);
    return slots.map(() => undefined);
  });
  #forgotten = 0;

  constructor(
    private readonly collections: Pick<KeyCollections, 'keys'>,
    private readonly masters: MasterKeys,
    cache: KeyCacheOptions = {},
  ) {
    this.#cache = new KeyCache(cache);
  }

  /** The key in use of each holder, created where there is none; null for an erased person. */
  async keysFor(holders: readonly KeyHolder[]): Promise<readonly (UsableKey | null)[]> {
    return this.#inUse(holders.map(slotOf), () => true);
  }

  /** As {@link keysFor}, but null also where an organization's key was destroyed and has no successor yet. */
  async keysSinceFirstUse(holders: readonly KeyHolder[]): Promise<readonly (UsableKey | null)[]> {
    return this.#inUse(holders.map(slotOf), (bunch, organization) => !bunch?.erasedFor.has(organization));
  }

  async installationKey(): Promise<UsableKey> {
    const [key] = await this.#inUse([{ owner: installation, organization: null }], () => true);
    if (!key) throw new MissingKey('the installation has no key of its own any more: restore its keys database from a backup');
    return key;
  }

  /** The keys with these ids, the installation's where there is no person; null where destroyed. Throws {@link MissingKey}. */
  async keysById(wanted: readonly { readonly person: string | undefined; readonly key: string }[]): Promise<readonly (UsableKey | null)[]> {
    const named = wanted.map(({ person, key }) => ({ owner: person === undefined ? installation : ownerOf(person), key }));
    const bunches = await this.#load(named.map(({ owner }) => owner));
    // A key may be younger than the cached bunch it belongs to.
    const unknown = named.filter(({ owner, key }) => keyById(bunches.get(owner), key) === undefined);
    const fresh = await this.#read(unknown.map(({ owner }) => owner));
    return named.map(({ owner, key }) => {
      const found = keyById(fresh.get(owner) ?? bunches.get(owner), key);
      if (found === undefined)
        throw new MissingKey(`key ${key} of ${owner} is not in the keys database: is that from an older backup than what the key sealed?`);
      return found;
    });
  }

  /** By the database, not by the cache. */
  async isErased(person: string): Promise<boolean> {
    const owner = ownerOf(person);
    return (await this.#read([owner])).get(owner)?.erased ?? false;
  }

  /** Drops a person's keys from this process's memory. */
  forget(person: string): void {
    this.#forgotten++;
    this.#cache.delete(ownerOf(person));
  }

  async #inUse(
    slots: readonly Slot[],
    mayCreate: (bunch: Bunch | undefined, organization: string | null) => boolean,
  ): Promise<readonly (UsableKey | null)[]> {
    const bunches = await this.#load(slots.map(({ owner }) => owner));
    const lacking = () =>
      slots.filter(({ owner, organization }) => {
        const bunch = bunches.get(owner);
        return !bunch?.erased && !keyInUse(bunch, organization) && mayCreate(bunch, organization);
      });
    // Whoever creates a person's document first keeps the others' keys out of it: they come in with the next round.
    for (let missing = lacking(), round = 0; missing.length > 0; missing = lacking(), round++) {
      if (round === rounds) throw new MissingKey(`no key could be created for ${missing[0]?.owner} in ${rounds} rounds`);
      await Promise.all(missing.map((slot) => this.#creations.ask(slot)));
      for (const [owner, bunch] of await this.#read(missing.map(({ owner }) => owner))) bunches.set(owner, bunch);
    }
    return slots.map(({ owner, organization }) => keyInUse(bunches.get(owner), organization) ?? null);
  }

  async #load(owners: readonly string[]): Promise<Map<string, Bunch>> {
    const bunches = new Map<string, Bunch>();
    for (const owner of new Set(owners)) {
      const cached = this.#cache.get(owner);
      if (cached) bunches.set(owner, cached);
    }
    const others = owners.filter((owner) => !bunches.has(owner));
    for (const [owner, bunch] of await this.#read(others)) bunches.set(owner, bunch);
    return bunches;
  }

  async #read(owners: readonly string[]): Promise<Map<string, Bunch>> {
    const before = this.#forgotten;
    const documents = await Promise.all([...new Set(owners)].map((owner) => this.#reads.ask(owner)));
    const bunches = new Map(documents.flatMap((document) => (document ? [[document._id, bunchOf(document, this.masters)] as const] : [])));
    // What was read before somebody was forgotten may be what is to be forgotten.
    if (this.#forgotten === before) for (const [owner, bunch] of bunches) this.#cache.set(owner, bunch);
    return bunches;
  }

  /** One key per slot, whoever else is creating it: the filter and the insert with a fixed id let only one of them in. */
  async #create(slots: readonly Slot[]): Promise<void> {
    const distinct = new Map(slots.map((slot) => [JSON.stringify([slot.owner, slot.organization]), slot]));
    const operations = [...distinct.values()].map((slot) => ({
      updateOne: {
        filter: { _id: slot.owner, erased: { $ne: true }, keys: { $not: { $elemMatch: { organization: slot.organization } } } },
        update: { $push: { keys: this.#newKey(slot) }, $setOnInsert: { erased: false, destroyed: [] } },
        upsert: true,
      },
    }));
    try {
      await this.collections.keys.bulkWrite(operations, { ordered: false });
    } catch (failure) {
      if (!(failure instanceof mongo.MongoBulkWriteError)) throw failure;
      if ([failure.writeErrors].flat().some(({ code }) => code !== 11000)) throw failure;
    }
  }

  #newKey({ owner, organization }: Slot): StoredKey {
    const id = randomBytes(9).toString('base64url');
    return { id, organization, ...this.masters.wrap(randomBytes(32), placeOf(owner, { id, organization })) };
  }
}

const slotOf = ({ person, organization }: KeyHolder): Slot => ({ owner: ownerOf(person), organization: organization ?? null });
