import { consentStream, figuresChoiceStream, personStream } from '@candor/contracts';
import { projectionSpec, recorded } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import { unknownPerson } from '../facts/standing.rule.ts';
import { standings } from '../facts/standings.projection.ts';
import { countedAs, liveMarket, standingOf } from './counted.rule.ts';

const scope = { personId: 'ana', organizationId: null, about: null, purpose: 'market-figures' } as const;
const verified = recorded(personStream, 'ana', 'PersonAddressSet', { personId: 'ana', address: 'ana@example.org', verified: true });
const wording = { version: 1, locale: 'en', wording: 'What I tell …', expiresAt: null } as const;
const given = recorded(consentStream, 'ana', 'ConsentGiven', { ...scope, ...wording });
const withdrawn = recorded(consentStream, 'ana', 'ConsentWithdrawn', scope);
const left = recorded(figuresChoiceStream, 'ana', 'FiguresLeft', { personId: 'ana' });
const joined = recorded(figuresChoiceStream, 'ana', 'FiguresJoined', { personId: 'ana' });

// what pages say of it: services/web/src/market/counting.spec.ts
const consents = [
  ['never given', [], false],
  ['given', [given], false],
  ['given and withdrawn', [given, withdrawn], true],
  ['given once more', [given, withdrawn, given], false],
] as const;
const choices = [
  ['never made', [], false],
  ['not to count', [left], true],
  ['to count after all', [left, joined], false],
] as const;

describe.each(consents)('a candidate whose consent to market figures was %s', (_consent, ofConsent, isWithdrawn) => {
  test.each(choices)('and whose choice was %s', (_choice, ofChoice, hasLeft) => {
    const standing = { ...unknownPerson, verified: true, left: hasLeft, withdrawn: isWithdrawn };
    projectionSpec(standings)
      .given(verified, ...ofConsent, ...ofChoice)
      .thenRow('ana', standing);
    // nobody has to agree first: what ends it is to choose so, or to take a consent back
    const counts = !hasLeft && !isWithdrawn;
    expect(countedAs('ana', 'acme', liveMarket, standingOf(new Map([['ana', standing]])))).toBe(counts ? 'ana' : undefined);
  });
});
