/** Whether and as whom a person counts in figures about groups. */
export interface Standing {
  readonly verified: boolean;
  /** They said that they do not want to count. */
  readonly left: boolean;
  /** They took back their consent to market figures. */
  readonly withdrawn: boolean;
  readonly erased: boolean;
  /** The organizations that erased what they held of this person. */
  readonly erasedFor: readonly string[];
  /** The candidate side that said that this is the same person: both are counted as one. */
  readonly sameAs: string | null;
}

export const unknownPerson: Standing = { verified: false, left: false, withdrawn: false, erased: false, erasedFor: [], sameAs: null };
