export type Side = 'candidate' | 'member';

export const sideFrom = (wanted: unknown): Side => (wanted === 'member' ? 'member' : 'candidate');

/** On which side somebody means to sign in, if the address says so. */
export const signInSearch = ({ side }: Record<string, unknown>): { readonly side?: Side } =>
  side === undefined ? {} : { side: sideFrom(side) };
