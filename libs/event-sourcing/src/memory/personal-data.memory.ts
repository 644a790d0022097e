import { canonical } from '../canonical.ts';
import {
  type AddressIndex,
  type AddressSide,
  BrokenSeal,
  type ErasureScope,
  type Erasures,
  type KeyHolder,
  type PersonalData,
  PersonIsErased,
  type Sealer,
} from '../personal-data.ts';

interface Kept extends KeyHolder {
  readonly text: string;
  readonly key: number;
}

/** Personal data in memory: a token is only a number, and what it stands for is forgotten with its key. */
export class MemoryPersonalData implements PersonalData {
  readonly #kept = new Map<string, Kept>();
  readonly #keys = new Map<string, number>();
  readonly #destroyed = new Set<number>();
  readonly #erased = new Set<string>();
  readonly #addresses = new Map<string, string>();
  readonly #fingerprints = new Map<string, string>();
  #lastKey = 0;

  /** `normalise` turns all spellings of an address into one. */
  constructor(private readonly normalise: (address: string) => string = (address) => address.trim().toLowerCase()) {}

  readonly sealer: Sealer = {
    seal: async (texts) =>
      texts.map(({ person, organization, text }) => {
        if (this.#isOwn(text)) return text;
        const token = `sealed:1:${this.#kept.size}:memory:x`;
        this.#kept.set(token, { person, organization, text, key: this.#key({ person, organization }) });
        return token;
      }),
    open: async (tokens) =>
      tokens.map((token) => {
        const kept = this.#kept.get(token);
        if (!kept) throw new BrokenSeal('this was never sealed here');
        return this.#isReadable(kept) ? kept.text : null;
      }),
    fingerprint: async (holders, text) => {
      if (holders.some((holder) => this.#isGone(holder))) return null;
      const keys = [...new Set(holders.map((holder) => this.#key(holder)))].sort((a, b) => a - b);
      const body = canonical([keys, text]);
      const known = this.#fingerprints.get(body) ?? `fingerprint ${this.#fingerprints.size}`;
      this.#fingerprints.set(body, known);
      return known;
    },
  };

  readonly addresses: AddressIndex = {
    put: async (side, address, person) => {
      if (this.#erased.has(person)) throw new PersonIsErased(person);
      const place = this.#place(side, address);
      const holder = this.#addresses.get(place) ?? person;
      this.#addresses.set(place, holder);
      return holder;
    },
    find: async (side, address) => this.#addresses.get(this.#place(side, address)),
    remove: async (side, address, person) => {
      const place = this.#place(side, address);
      if (this.#addresses.get(place) === person) this.#addresses.delete(place);
    },
  };

  readonly erasures: Erasures = {
    erase: async (scope) => {
      for (const [name, key] of this.#keys) if (isIn(scope, name)) this.#destroyed.add(key);
      if (scope.organization !== undefined) return;
      this.#erased.add(scope.person);
      for (const [address, person] of this.#addresses) if (person === scope.person) this.#addresses.delete(address);
    },
    isErased: async (person) => this.#erased.has(person),
  };

  /** The key in use for a holder; the twin of files encrypts with it in name only. */
  keyFor(holder: KeyHolder): number {
    if (this.#erased.has(holder.person)) throw new PersonIsErased(holder.person);
    return this.#key(holder);
  }

  isDestroyed(key: number): boolean {
    return this.#destroyed.has(key);
  }

  #key(holder: KeyHolder): number {
    const name = canonical([holder.person, holder.organization]);
    const known = this.#keys.get(name);
    if (known !== undefined && !this.#destroyed.has(known)) return known;
    this.#keys.set(name, ++this.#lastKey);
    return this.#lastKey;
  }

  #isGone(holder: KeyHolder): boolean {
    const key = this.#keys.get(canonical([holder.person, holder.organization]));
    return this.#erased.has(holder.person) || (key !== undefined && this.#destroyed.has(key));
  }

  #place = (side: AddressSide, address: string): string => `${side}\n${this.normalise(address)}`;
  #isReadable = ({ person, key }: Kept): boolean => !this.#erased.has(person) && !this.#destroyed.has(key);
  #isOwn = (text: string): boolean => this.#kept.has(text);
}

const isIn = (scope: ErasureScope, name: string): boolean => {
  const [person, organization] = JSON.parse(name) as [string, string | null];
  return person === scope.person && (scope.organization === undefined || organization === scope.organization);
};
