import { confidentialityStream, consentStream, erasureStream, figuresChoiceStream, personStream } from '@candor/contracts';
import { projectionSpec, recorded } from '@candor/testing';
import { describe, test } from '@jest/globals';
import { unknownPerson } from './standing.rule.ts';
import { standings } from './standings.projection.ts';

const verified = recorded(personStream, 'ana', 'PersonAddressSet', { personId: 'ana', address: 'ana@example.org', verified: true });
const left = recorded(figuresChoiceStream, 'ana', 'FiguresLeft', { personId: 'ana' });
const joined = recorded(figuresChoiceStream, 'ana', 'FiguresJoined', { personId: 'ana' });
const scope = { personId: 'ana', organizationId: null, about: null } as const;
const withdrawn = (purpose: 'market-figures' | 'transcript') => recorded(consentStream, 'ana', 'ConsentWithdrawn', { ...scope, purpose });
const linked = recorded(confidentialityStream, 'ana', 'MemberSideLinked', { candidateId: 'ana', memberId: 'mia' });
const unlinked = recorded(confidentialityStream, 'ana', 'MemberSideUnlinked', { candidateId: 'ana', memberId: 'mia' });
const erased = (subject: string) =>
  recorded(erasureStream, subject, 'PersonErasureRequested', { person: 'ana', round: 1, services: ['analytics'] });

describe('whether and as whom somebody counts', () => {
  test('is put together of what each of several streams says', () =>
    projectionSpec(standings)
      .given(verified, left, withdrawn('market-figures'), linked, erased('ana/acme'))
      .thenRows({
        ana: { ...unknownPerson, verified: true, left: true, withdrawn: true, erasedFor: ['acme'] },
        mia: { ...unknownPerson, sameAs: 'ana' },
      }));

  test('follows the last word, and no other consent', () =>
    projectionSpec(standings)
      .given(left, joined, withdrawn('transcript'), linked, unlinked)
      .thenRows({ ana: unknownPerson, mia: unknownPerson }));

  test('ends with the person', () =>
    projectionSpec(standings)
      .given(verified, erased('ana'))
      .thenRow('ana', { ...unknownPerson, verified: true, erased: true }));
});
