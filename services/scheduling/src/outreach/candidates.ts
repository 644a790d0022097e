import { randomUUID } from 'node:crypto';
import type { AddressIndex } from '@candor/event-sourcing';
import { ADDRESSES } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';

/** Who has an address on the candidate side: the same for every organization, and known to none of them. */
@Injectable()
export class Candidates {
  constructor(@Inject(ADDRESSES) private readonly addresses: AddressIndex) {}

  /** A new one where nobody has it yet. Most have been here before: looking is cheaper than writing. Throws PersonIsErased. */
  async withAddress(address: string): Promise<string> {
    return (await this.find(address)) ?? (await this.addresses.put('candidate', address, randomUUID()));
  }

  find(address: string): Promise<string | undefined> {
    return this.addresses.find('candidate', address);
  }
}
