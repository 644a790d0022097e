/** Who asks. Acme owns what is asked about; Globex is the other organization. */
export const members = ['owner', 'recruiter', 'interviewer', 'colleague', 'analyst'] as const;
export const elsewhere = ['owner elsewhere', 'recruiter elsewhere', 'interviewer elsewhere', 'analyst elsewhere'] as const;
/** Signed in without being a member of anything. */
export const people = ['candidate', 'other candidate', 'newcomer'] as const;
/** With all scopes there are; and one of Acme that has only one, for what was said in conversations. */
export const keys = ['key', 'key elsewhere', 'narrow key'] as const;
/** By purpose, for what is asked about, and for another of its kind; unproven: shown to whoever booked, not mailed to them. */
export const links = [
  'booking-guest link',
  'other booking-guest link',
  'unproven booking-guest link',
  'booking-host link',
  'other booking-host link',
  'booking-hold link',
  'other booking-hold link',
  'invited link',
  'other invited link',
  'private-link link',
  'other private-link link',
  'member-invitation link',
  'other member-invitation link',
  'feedback link',
  'other feedback link',
  'sign-in link',
  'conversation link',
  'other conversation link',
  'talent-pool link',
  'other talent-pool link',
  'operator link',
] as const;
/** Refused wherever a token or link counts for anything. */
export const bad = ['expired token', 'tampered token', 'foreign token', 'unsigned token', 'naming another organization'] as const;
export const badLinks = ['expired link', 'tampered link'] as const;

export const askers = ['nobody', ...members, ...elsewhere, ...people, ...keys, ...links] as const;
export type Asker = (typeof askers)[number];
export type BadAsker = (typeof bad)[number] | (typeof badLinks)[number];

export type Role = 'owner' | 'recruiter' | 'interviewer' | 'analyst';

/** The askers of Acme with these roles. There are two interviewers: one hosts what is asked about. */
export const ofAcme = (...roles: readonly Role[]): readonly Asker[] =>
  members.filter((member) => (roles as readonly string[]).includes(member === 'colleague' ? 'interviewer' : member));

export const ofGlobex = (...roles: readonly Role[]): readonly Asker[] =>
  elsewhere.filter((member) => (roles as readonly string[]).includes(member.slice(0, -' elsewhere'.length)));

export const isKey = (asker: Asker): boolean => (keys as readonly string[]).includes(asker);

export const purposeOf = (asker: string): string | undefined => /^(?:other |unproven )?(.+) link$/.exec(asker)?.[1];
