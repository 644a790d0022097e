import { expect, test } from '@jest/globals';
import { suspicion } from './forgery.rule.ts';

const origins = ['https://candor.example', 'http://127.0.0.1:4200'];
const ask = (method: string, headers: Record<string, string | string[]>) => suspicion({ method, headers, origins });
const own = { 'candor-csrf': '1', 'sec-fetch-site': 'same-origin', origin: 'https://candor.example' };

test.each(['GET', 'HEAD', 'OPTIONS'])('%s changes nothing, so it may come from anywhere', (method) =>
  expect(ask(method, { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' })).toBeUndefined(),
);

test.each<[string, Record<string, string>]>([
  ['from Candor’s own page', own],
  ['from a browser that says nothing of the site', { 'candor-csrf': '1', origin: 'http://127.0.0.1:4200' }],
  ['from no browser', { 'candor-csrf': 'anything' }],
])('a request %s is good', (_, headers) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) expect(ask(method, headers)).toBeUndefined();
});

test.each<[string, Record<string, string | string[]>]>([
  ['without the header', { 'sec-fetch-site': 'same-origin', origin: 'https://candor.example' }],
  ['with the header empty', { ...own, 'candor-csrf': '' }],
  ['from another site', { ...own, 'sec-fetch-site': 'cross-site' }],
  ['from a neighbouring host', { ...own, 'sec-fetch-site': 'same-site' }],
  ['that a person typed', { ...own, 'sec-fetch-site': 'none' }],
  ['of another origin', { ...own, origin: 'https://evil.example' }],
  ['of an origin that only begins alike', { ...own, origin: 'https://candor.example.evil.example' }],
  ['of a hidden origin', { ...own, origin: 'null' }],
  ['of several origins', { ...own, origin: ['https://candor.example', 'https://evil.example'] }],
])('a request %s is not', (_, headers) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'post', 'PURGE']) expect(ask(method, headers)).toEqual(expect.any(String));
});
