/** A personal text and where it stands: the person and organization choose the key, event and field are authenticated with it. */
export interface PersonalText {
  readonly person: string;
  /** Undefined: the person's own, candidate side. */
  readonly organization: string | undefined;
  readonly event: string;
  /** Path below the event's data, joined by dots. */
  readonly field: string;
  readonly text: string;
}

export interface KeyHolder {
  readonly person: string;
  readonly organization: string | undefined;
}

/** Seals personal texts under a key per person and organization. */
export interface Sealer {
  /** Tokens `sealed:1:…`, in the order of the texts. */
  seal(texts: readonly PersonalText[]): Promise<readonly string[]>;
  /** Texts in the order of the tokens; null where the key is destroyed. Throws on a token that was tampered with. */
  open(tokens: readonly string[]): Promise<readonly (string | null)[]>;
  /** HMAC of a text under keys that go with these persons (the installation's when there are none); null when one of the keys is destroyed. */
  fingerprint(holders: readonly KeyHolder[], text: string): Promise<string | null>;
}

/** A person is known apart as a member of organizations and as a candidate: an address leads to one id on each side. */
export type AddressSide = 'member' | 'candidate';

/** Finds a person by an e-mail address without keeping the address. Addresses that differ only in how they are written are one. */
export interface AddressIndex {
  /** The person who has the address on this side: this one, or whoever had it before. Throws {@link PersonIsErased}. */
  put(side: AddressSide, address: string, person: string): Promise<string>;
  find(side: AddressSide, address: string): Promise<string | undefined>;
  /** Takes the address away from this person; another's stays. */
  remove(side: AddressSide, address: string, person: string): Promise<void>;
}

/** What to erase of a person: what one organization holds, or, without `organization`, everything. */
export interface ErasureScope {
  readonly person: string;
  readonly organization?: string | undefined;
}

export interface Erasures {
  /**
   * Destroys keys and, with all of them, the person's addresses; remembers it, so that a restored backup is erased again.
   * Once more changes nothing. What is sealed for an erased person afterwards can never be opened; an organization that was
   * erased can get a new key.
   */
  erase(scope: ErasureScope): Promise<void>;
  /** Whether the person was erased as a whole. */
  isErased(person: string): Promise<boolean>;
}

export interface PersonalData {
  readonly sealer: Sealer;
  readonly addresses: AddressIndex;
  readonly erasures: Erasures;
}

/** A token or an encrypted file is not what was stored. The message names its place, never its content. */
export class BrokenSeal extends Error {
  override readonly name = 'BrokenSeal';
}

/** Something was to be kept of a person who was erased. */
export class PersonIsErased extends Error {
  override readonly name = 'PersonIsErased';
  constructor(readonly person: string) {
    super(`person ${person} was erased: nothing may be kept of them any more`);
  }
}
