import {
  type ConsentScope,
  type ConsentStream,
  consentKey,
  consentLimits,
  consentStream,
  consentTerms,
  consentWording,
  currentVersion,
  type Instant,
} from '@candor/contracts';
import { type Decider, instant, reject } from '@candor/event-sourcing';

interface Given {
  readonly version: number;
  readonly wording: string;
  readonly expiresAt: Instant | null;
}

export interface Consents {
  /** By what they are for; those that have ended by themselves included. */
  readonly given: Readonly<Record<string, Given>>;
}

const day = 86_400_000;

/** What a person agrees to, in the words that they saw. */
export const consent: Decider<Consents, ConsentStream> = {
  stream: consentStream,
  initial: { given: {} },
  decide: {
    give({ given }, { purpose, version, locale, organizationId, organizationName, about, wording: shown }, { now, subject: personId }) {
      const scope = { purpose, organizationId, about };
      if (!fits(scope)) return reject('scope_not_fitting');
      if (version !== currentVersion(purpose))
        return version > currentVersion(purpose)
          ? reject('unknown_wording')
          : reject('wording_outdated', { version: currentVersion(purpose) });
      const wording = consentWording(purpose, version, locale, organizationName);
      if (wording === undefined) return reject('unknown_wording');
      if (wording !== shown) return reject('wording_outdated', { version });
      const before = given[consentKey(scope)];
      if (before?.wording === wording && before.expiresAt === null) return [];
      if (!before && Object.keys(given).length >= consentLimits.inForce)
        return reject('too_many_consents', { most: consentLimits.inForce });
      const { days } = consentTerms[purpose];
      const expiresAt = days === null ? null : instant(Date.parse(now) + days * day);
      return [{ type: 'ConsentGiven', data: { personId, ...scope, version, locale, wording, expiresAt } }];
    },
    withdraw: ({ given }, scope, { subject: personId }) =>
      given[consentKey(scope)] ? [{ type: 'ConsentWithdrawn', data: { personId, ...scope } }] : [],
  },
  evolve: {
    ConsentGiven: ({ given }, { version, wording, expiresAt, ...scope }) => ({
      given: { ...given, [consentKey(scope)]: { version, wording, expiresAt } },
    }),
    ConsentWithdrawn({ given }, scope) {
      const { [consentKey(scope)]: _, ...others } = given;
      return { given: others };
    },
  },
};

function fits({ purpose, organizationId, about }: ConsentScope): boolean {
  const { ofOrganization, aboutOne } = consentTerms[purpose];
  return ofOrganization === (organizationId !== null) && aboutOne === (about !== null);
}
