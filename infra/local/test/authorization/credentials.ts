import { randomBytes } from 'node:crypto';
import { SigningKeys, signToken } from '@candor/platform';
import type { TestInstallation } from '@candor/testing';
import type { Asker, BadAsker } from './askers.ts';
import { linkOf, type Someone, tokenOf } from './asking.ts';
import type { Line } from './matrix.ts';
import { type Founded, now, type World } from './world.ts';

type Headers = Readonly<Record<string, string>>;
const tenMinutesAgo = new Date(Date.parse(now) - 600_000).toISOString();
const later = new Date(Date.parse(now) + 3_600_000).toISOString();

/** What each asker shows. */
export class Credentials {
  readonly #tokens = new Map<string, Promise<Headers>>();
  #foreign: Promise<string> | undefined;

  constructor(
    private readonly it: TestInstallation,
    private readonly world: World,
  ) {}

  async of(asker: Asker, line: Line): Promise<Headers> {
    const { acme, globex } = this.world;
    if (asker === 'nobody') return {};
    if (asker === 'key') return bearer(acme.key);
    if (asker === 'narrow key') return bearer(acme.narrowKey);
    if (asker === 'key elsewhere') return bearer(globex.key);
    if (asker.endsWith(' link')) return this.#link(asker.slice(0, -' link'.length), line);
    const someone = this.someone(asker);
    const issued = this.#tokens.get(asker) ?? tokenOf(this.it, someone, now);
    this.#tokens.set(asker, issued);
    return issued;
  }

  /** Who signs in as this asker. */
  someone(asker: Asker): Someone {
    const { ana, cem, newcomer } = this.world;
    if (asker === 'candidate') return ana;
    if (asker === 'other candidate') return cem;
    if (asker === 'newcomer') return newcomer;
    return this.organizationOf(asker)[asker.replace(/ elsewhere$/, '') as 'owner'];
  }

  organizationOf(asker: Asker): Founded {
    return asker.endsWith('elsewhere') ? this.world.globex : this.world.acme;
  }

  /** `purpose`: of the links that the route takes. */
  async bad(asker: BadAsker, purpose: string): Promise<Headers> {
    const { acme, globex } = this.world;
    const good = (await tokenOf(this.it, acme.owner, now))['authorization'] ?? '';
    const link = { purpose, subject: 'anything', person: acme.owner.person, organization: 'acme' };
    switch (asker) {
      case 'expired token':
        return tokenOf(this.it, acme.owner, tenMinutesAgo);
      case 'tampered token':
        return { authorization: withOtherClaims(good, { sub: globex.owner.person }) };
      case 'foreign token':
        this.#foreign ??= this.#foreignToken(acme.owner);
        return { authorization: `Bearer ${await this.#foreign}` };
      case 'unsigned token':
        return { authorization: unsigned(good) };
      case 'naming another organization':
        return { ...(await tokenOf(this.it, globex.owner, now)), 'candor-organization': 'acme' };
      case 'expired link':
        return linkOf(this.it, { ...link, expiresAt: tenMinutesAgo });
      case 'tampered link': {
        const { 'candor-link': token = '' } = await linkOf(this.it, { ...link, expiresAt: later });
        return { 'candor-link': withOtherClaims(token, { subject: 'something else' }) };
      }
    }
  }

  /** Links about bookings are made for the one that the line is about. */
  async #link(name: string, { of = {} }: Line): Promise<Headers> {
    const { links, places, acme, ana, cem } = this.world;
    const bookingId = places[of['bookingId'] ?? 'bookingId'] ?? '';
    const otherBooking = places['otherBooking'] ?? '';
    const about = { organization: 'acme', expiresAt: '2026-04-09T00:00:00.000Z' };
    switch (name) {
      case 'operator':
        return linkOf(this.it, { purpose: name, subject: 'olga', person: 'operator-olga', expiresAt: later });
      case 'booking-guest':
        return linkOf(this.it, { ...about, purpose: name, subject: bookingId, person: ana.person });
      case 'unproven booking-guest':
        return linkOf(this.it, {
          ...about,
          purpose: 'booking-guest',
          subject: bookingId,
          person: ana.person,
          facts: { address: 'unproven' },
        });
      case 'other booking-guest':
        return linkOf(this.it, { ...about, purpose: 'booking-guest', subject: otherBooking, person: cem.person });
      case 'booking-host':
        return linkOf(this.it, { ...about, purpose: name, subject: bookingId, person: acme.interviewer.person });
      case 'other booking-host':
        return linkOf(this.it, {
          ...about,
          purpose: 'booking-host',
          subject: otherBooking,
          person: acme.interviewer.person,
        });
      case 'talent-pool':
        return linkOf(this.it, { ...about, purpose: name, subject: `acme/${ana.person}`, person: ana.person });
      case 'other talent-pool':
        return linkOf(this.it, { ...about, purpose: 'talent-pool', subject: `acme/${cem.person}`, person: cem.person });
      case 'booking-hold':
        return { 'candor-link': links[bookingId] ?? links[places['held'] ?? ''] ?? '' };
      case 'other booking-hold':
        return { 'candor-link': links[places[of['bookingId'] === 'held' ? 'released' : 'held'] ?? ''] ?? '' };
      default:
        return { 'candor-link': links[name] ?? '' };
    }
  }

  /** By a key of somebody who calls themself Candor. */
  async #foreignToken({ person, memberships = [] }: Someone): Promise<string> {
    const keys = new SigningKeys(this.it.database('feedback'), randomBytes(32));
    await keys.ensure(now);
    return signToken(await keys.current(), { sub: person, kind: 'person', memberships: [...memberships] }, now);
  }
}

const bearer = (key: string): Headers => ({ authorization: `Bearer ${key}` });

const decoded = (part: string): object => JSON.parse(Buffer.from(part, 'base64url').toString());
const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function withOtherClaims(token: string, claims: object): string {
  const [header = '', payload = '', signature = ''] = token.split('.');
  return [header, encoded({ ...decoded(payload), ...claims }), signature].join('.');
}

/** Says of itself that it needs no signature. */
function unsigned(authorization: string): string {
  const [header = '', payload = ''] = authorization.slice('Bearer '.length).split('.');
  return `Bearer ${encoded({ ...decoded(header), alg: 'none' })}.${payload}.AA`;
}
