import { consentStream, erasureStream } from '@candor/contracts';
import { projectionSpec, recorded } from '@candor/testing';
import { expect, test } from '@jest/globals';
import { type ConsentEntry, consents, inForce } from './consents.projection.ts';

const personId = 'ana';
const at = '2026-03-02T09:00:00.000Z';
const later = '2026-03-03T09:00:00.000Z';
const scope = { purpose: 'talent-pool', organizationId: 'acme', about: null } as const;
const words = { version: 1, locale: 'en', wording: 'Acme may …', expiresAt: '2027-03-02T09:00:00.000Z' } as const;
const given = recorded(consentStream, personId, 'ConsentGiven', { personId, ...scope, ...words }, { at });
const withdrawn = recorded(consentStream, personId, 'ConsentWithdrawn', { personId, ...scope }, { at: later });
const erased = recorded(erasureStream, personId, 'PersonErasureRequested', { person: personId, round: 1, services: ['gateway'] });

const yes: ConsentEntry = { what: 'given', at, ...scope, ...words };
const no: ConsentEntry = { what: 'withdrawn', at: later, ...scope, version: null, locale: null, wording: null, expiresAt: null };

test('every word is kept', () =>
  projectionSpec(consents)
    .given(given, withdrawn)
    .thenRows({ ana: { personId, history: [yes, no], erased: false } }));

test('of somebody who was erased nothing is left', () =>
  projectionSpec(consents)
    .given(given, erased, withdrawn)
    .thenRows({ ana: { personId, history: [], erased: true } }));

test('the last word counts, until it ends', () => {
  expect(inForce([yes], later)).toEqual([yes]);
  expect(inForce([yes, no], later)).toEqual([]);
  expect(inForce([yes, no, yes], later)).toEqual([yes]);
  expect(inForce([yes], words.expiresAt)).toEqual([]);
  expect(
    inForce(
      [
        { ...yes, expiresAt: null },
        { ...no, organizationId: 'umbrella' },
      ],
      words.expiresAt,
    ),
  ).toHaveLength(1);
});
