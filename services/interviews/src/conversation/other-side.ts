import { randomUUID } from 'node:crypto';
import type { ConversationSide } from '@candor/contracts';
import type { AddressIndex } from '@candor/event-sourcing';
import { ADDRESSES } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';

/** Who the other side of an outside chat is: whoever has that address there, so that history joins when they sign in with it. */
@Injectable()
export class OtherSide {
  constructor(@Inject(ADDRESSES) private readonly addresses: AddressIndex) {}

  /** `of`: the side that records. Without an address it is somebody new. Throws PersonIsErased. */
  async of(recordedBy: ConversationSide, address: string | null, somebodyNew: string = randomUUID()): Promise<string> {
    if (address === null) return somebodyNew;
    const side = recordedBy === 'host' ? 'candidate' : 'member';
    return (await this.addresses.find(side, address)) ?? (await this.addresses.put(side, address, somebodyNew));
  }
}
