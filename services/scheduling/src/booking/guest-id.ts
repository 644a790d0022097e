import { randomUUID } from 'node:crypto';
import type { AddressIndex } from '@candor/event-sourcing';

/**
 * Who has an address on the candidate side; somebody new gets an id, which is theirs when they sign in with that address later.
 * Most have been here before: looking is cheaper than writing. Throws PersonIsErased.
 */
export const guestIdOf = async (addresses: AddressIndex, address: string): Promise<string> =>
  (await addresses.find('candidate', address)) ?? (await addresses.put('candidate', address, randomUUID()));
