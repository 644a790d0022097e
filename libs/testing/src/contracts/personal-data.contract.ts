import { describe } from '@jest/globals';
import { openedOnce } from './opened-once.ts';
import { addressesAreFound } from './personal-data.addresses.ts';
import { personalDataIsErased } from './personal-data.erasing.ts';
import { textsAreSealed } from './personal-data.sealing.ts';
import type { PersonalDataUnderTest } from './personal-data-under-test.ts';

/** What every port of personal data promises. `runs` is how many examples each property is tried with. */
export function personalDataContract(
  name: string,
  open: () => Promise<PersonalDataUnderTest>,
  { runs = 100 }: { readonly runs?: number } = {},
): void {
  describe(`personal data: ${name}`, () => {
    const it = openedOnce(open);

    describe('sealing', () => textsAreSealed(it, runs));
    describe('addresses', () => addressesAreFound(it, runs));
    describe('erasing', () => personalDataIsErased(it));
  });
}
