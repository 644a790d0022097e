import { expect, test } from '@jest/globals';
import { proofIn } from './proof-link.ts';

const tokenFor = (claims: object): string => `1.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2lnbmF0dXJl`;
const proof = tokenFor({ purpose: 'sign-in', subject: 's1' });

test('a sign-in link proves who one is, with its address around it or without', () =>
  expect(
    [proof, ` ${proof}\n`, `https://candor.example/l/${proof}`, `<https://candor.example/l/${proof}>`, `/l/${proof}?utm=mail`].map(proofIn),
  ).toEqual(Array(5).fill(proof)));

test('other links, and what is none, prove nothing', () =>
  expect(['', 'hello', 'https://candor.example/', `/l/${tokenFor({ purpose: 'feedback', subject: 'e1' })}`].map(proofIn)).toEqual(
    Array(4).fill(undefined),
  ));
