import { createHmac } from 'node:crypto';
import { type AddressIndex, type AddressSide, PersonIsErased } from '@candor/event-sourcing';
import { normaliseAddress } from './address.ts';
import type { KeyCollections } from './key-document.ts';
import type { KeyRing } from './key-ring.ts';

/** Addresses by keyed hash: neither the address nor anything that tells it without the installation's key is stored. */
export class MongoAddressIndex implements AddressIndex {
  constructor(
    private readonly collections: Pick<KeyCollections, 'addresses'>,
    private readonly ring: KeyRing,
  ) {}

  async put(side: AddressSide, address: string, person: string): Promise<string> {
    const _id = await this.#place(side, address);
    const entry = await this.collections.addresses.findOneAndUpdate(
      { _id },
      { $setOnInsert: { person } },
      { upsert: true, returnDocument: 'after' },
    );
    const holder = entry?.person ?? person;
    // Looked up after the entry was written: an erasure either is seen here or finds the entry.
    if (holder === person && (await this.ring.isErased(person))) {
      await this.collections.addresses.deleteOne({ _id, person });
      throw new PersonIsErased(person);
    }
    return holder;
  }

  async find(side: AddressSide, address: string): Promise<string | undefined> {
    return (await this.collections.addresses.findOne({ _id: await this.#place(side, address) }))?.person;
  }

  async remove(side: AddressSide, address: string, person: string): Promise<void> {
    await this.collections.addresses.deleteOne({ _id: await this.#place(side, address), person });
  }

  async #place(side: AddressSide, address: string): Promise<string> {
    const { use } = await this.ring.installationKey();
    return createHmac('sha256', use.address)
      .update(`${side}\n${normaliseAddress(address)}`, 'utf8')
      .digest('base64url');
  }
}
