import { type Asker, elsewhere, members } from './askers.ts';

const host = ['Dr Molar'];
const ana = ['Ana Almeida', 'ana@example.org', 'Berlin suits me'];
const cem = ['Cem Can', 'cem@example.org'];
/** Of a candidate, and nobody's business, least of all an employer's. */
const confidential = [
  'former-employer.example',
  'work.example',
  'Bea Barros',
  // whom Ana knows, and how content she is where she works, in words and as what leaves for her own figures
  ...['Wanda Wisp', 'wanda-wisp', 'Weary of the looms', '2026-01-31'],
];
/** A private link is the way to it. */
const unlisted = 'Unlisted of Acme';
const acme = [unlisted, 'Rosebud', '@acme.example', 'rita of acme', 'ina@example.org'];

/** Words that must not stand in any answer to this asker, wherever they ask. */
export function notFor(asker: Asker): readonly string[] {
  if (asker === 'private-link link') return [...host, ...ana, ...cem, ...confidential, ...acme.filter((word) => word !== unlisted)];
  if (asker === 'candidate') return [...host, ...cem, '@acme.example', 'rita of acme', 'ina@example.org'];
  if (asker === 'interviewer') return [...confidential];
  if ((members as readonly string[]).includes(asker)) return [...host, ...confidential];
  if (asker === 'booking-guest link' || asker === 'unproven booking-guest link') return [...host, ...cem, ...confidential, ...acme];
  if (asker === 'booking-host link' || asker === 'other booking-host link') return [...host, ...confidential];
  if (asker === 'invited link' || asker === 'other invited link') return [...host, ...ana, ...cem, ...confidential, '@acme.example'];
  if (asker === 'other candidate' || asker === 'other booking-guest link') return [...host, ...ana, ...confidential, ...acme];
  if (asker === 'key' || asker === 'narrow key') return [...host, ...ana, ...cem, ...confidential];
  if ((elsewhere as readonly string[]).includes(asker)) return [...host, ...ana, ...cem, ...confidential, ...acme];
  return [...host, ...ana, ...cem, ...confidential, ...acme];
}
