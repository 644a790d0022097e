import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { generateKeyPair } from 'jose';
import { signToken, type TokenClaims } from '../../src/auth/token.ts';
import { createHttpApp } from '../../src/http/http-app.ts';
import { bearing, links, NotesController, type NotesService, now, recruiter, SilentController, startNotes } from './notes-service.ts';
import { problemOf } from './problem-of.ts';

let notes: NotesService;
const ask: NotesService['ask'] = (...asked) => notes.ask(...asked);

beforeAll(async () => {
  notes = await startNotes();
});

afterAll(() => notes.close());

const member = (...memberships: TokenClaims['memberships']) => notes.token({ memberships });

test('a service with a route that does not say who may use it does not start', async () => {
  const starting = createHttpApp({ ...notes.parts, server: createServer(), controllers: [NotesController, SilentController] });
  await expect(starting).rejects.toThrow('SilentController.read');
});

test('a route for anyone knows nobody', async () => expect((await ask('GET', '/notes/open')).body).toMatchObject({ anonymous: true }));

test('a token on a route for anyone is checked all the same', async () => {
  expect((await ask('GET', '/notes/open', await bearing(notes.token()))).body).toEqual({
    anonymous: false,
    actor: { kind: 'person', id: 'ana' },
  });
  expect(problemOf(await ask('GET', '/notes/open', { authorization: 'Bearer a.b.c' }))).toEqual([401, 'token_invalid']);
});

test('any other route refuses who has not signed in, and says how', async () => {
  const answer = await ask('GET', '/notes/mine');
  expect(problemOf(answer)).toEqual([401, 'not_signed_in']);
  expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
});

test.each(['Basic YTpi', 'Bearer', 'Bearer a b', 'Bearer x'])('an authorization of %j is no token', async (authorization) =>
  expect(problemOf(await ask('GET', '/notes/mine', { authorization }))).toEqual([401, 'token_invalid']),
);

test('a token is good for five minutes', async () => {
  const at = (seconds: number) => new Date(Date.parse(now) + seconds * 1_000).toISOString();
  expect((await ask('GET', '/notes/mine', await bearing(notes.token({}, at(-300))))).status).toBe(200);
  expect(problemOf(await ask('GET', '/notes/mine', await bearing(notes.token({}, at(-306)))))).toEqual([401, 'token_expired']);
});

test('a token that somebody else signed, or that was changed, is refused', async () => {
  const other = { id: 'k1', privateKey: (await generateKeyPair('EdDSA')).privateKey };
  const forged = signToken(other, { sub: 'ana', kind: 'person', memberships: [] }, now);
  expect(problemOf(await ask('GET', '/notes/mine', await bearing(forged)))).toEqual([401, 'token_invalid']);
  const unknown = signToken({ ...notes.key, id: 'k2' }, { sub: 'ana', kind: 'person', memberships: [] }, now);
  expect(problemOf(await ask('GET', '/notes/mine', await bearing(unknown)))).toEqual([401, 'token_invalid']);
  const [head, , signature] = (await notes.token()).split('.');
  const payload = Buffer.from(JSON.stringify({ sub: 'root', iss: 'candor', aud: 'candor', exp: 9e9, iat: 1 })).toString('base64url');
  expect(problemOf(await ask('GET', '/notes/mine', { authorization: `Bearer ${head}.${payload}.${signature}` }))).toEqual([
    401,
    'token_invalid',
  ]);
});

test('without an algorithm it is no token', async () => {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const unsigned = `${part({ alg: 'none', kid: 'k1' })}.${part({ sub: 'ana', iss: 'candor', aud: 'candor', exp: 9e9, iat: 1, kind: 'person', memberships: [] })}.x`;
  expect(problemOf(await ask('GET', '/notes/mine', { authorization: `Bearer ${unsigned}` }))).toEqual([401, 'token_invalid']);
});

test('the only membership is the organization of the request', async () => {
  expect((await ask('GET', '/notes/mine', await bearing(member(recruiter)))).body).toMatchObject({
    organization: 'acme',
    role: 'recruiter',
  });
});

test('members of several say which, and may not name another', async () => {
  const two = member(recruiter, { organization: 'beta', role: 'analyst' });
  const at = (organization: string) => bearing(two, { 'candor-organization': organization });
  expect((await ask('GET', '/notes/one', await at('acme'))).status).toBe(200);
  expect(problemOf(await ask('GET', '/notes/one', await at('beta')))).toEqual([403, 'role_not_allowed']);
  expect(problemOf(await ask('GET', '/notes/one', await at('evil')))).toEqual([403, 'not_a_member']);
  expect(problemOf(await ask('GET', '/notes/one', await bearing(two)))).toEqual([400, 'malformed']);
  expect(problemOf(await ask('GET', '/notes/one', await bearing(notes.token())))).toEqual([403, 'not_a_member']);
});

test('when the keys cannot be had it is not the token’s fault', async () => {
  const tokenKeys = async () => {
    throw new TypeError('fetch failed');
  };
  const cut = await startNotes({ tokenKeys });
  const answer = await cut.ask('GET', '/notes/mine', await bearing(cut.token()));
  expect([...problemOf(answer), answer.headers.get('retry-after')]).toEqual([503, 'service_unavailable', '2']);
  await cut.close();
});

const link = (purpose: string, expiresAt = '2026-03-02T10:00:00.000Z') =>
  links.sign({ purpose, subject: 'n1', person: 'ana', organization: 'acme', expiresAt });

test('a signed link says who its bearer is and what it is about, and gives no role', async () => {
  const headers = { 'candor-link': await link('note-guest') };
  const asker = {
    actor: { kind: 'person', id: 'ana' },
    organization: 'acme',
    memberships: [],
    link: { purpose: 'note-guest', subject: 'n1' },
  };
  for (const path of ['/notes/linked', '/notes/either']) {
    const { status, body } = await ask('GET', path, headers);
    expect({ status, body }).toMatchObject({ status: 200, body: asker });
    expect(body.role).toBeUndefined();
  }
});

test('a route for links needs one that was made for it', async () => {
  const asked = async (token: string) => problemOf(await ask('GET', '/notes/linked', { 'candor-link': token }));
  expect(problemOf(await ask('GET', '/notes/linked', await bearing(member(recruiter))))).toEqual([401, 'link_needed']);
  expect(await asked(await link('note-host'))).toEqual([403, 'link_not_for_this']);
  expect(await asked(await link('note-guest', now))).toEqual([410, 'link_expired']);
  expect(await asked(`${await link('note-guest')}x`)).toEqual([401, 'link_invalid']);
});

test('a route that takes either still checks the role of who has no link, and a link opens no other route', async () => {
  expect((await ask('GET', '/notes/either', await bearing(member(recruiter)))).status).toBe(200);
  expect(problemOf(await ask('GET', '/notes/either', await bearing(member({ organization: 'acme', role: 'analyst' }))))).toEqual([
    403,
    'role_not_allowed',
  ]);
  expect(problemOf(await ask('GET', '/notes/mine', { 'candor-link': await link('note-guest') }))).toEqual([401, 'not_signed_in']);
});

test('where the path names the organization, that is the one', async () => {
  const two = [recruiter, { organization: 'beta', role: 'analyst' }] as const;
  const of = async (organization: string, headers: Record<string, string> = {}) =>
    ask('GET', `/notes/of/${organization}`, await bearing(member(...two), headers));
  expect((await of('acme', { 'candor-organization': 'beta' })).body).toMatchObject({ organization: 'acme', role: 'recruiter' });
  expect(problemOf(await of('beta'))).toEqual([403, 'role_not_allowed']);
  expect(problemOf(await of('evil'))).toEqual([403, 'not_a_member']);
});

const key = (organization: string, ...scopes: ('analytics:read' | 'scheduling:read')[]) =>
  bearing(notes.token({ sub: 'k7', kind: 'key', grant: { organization, scopes } }));

test('a key may do what names one of its scopes, for its own organization', async () => {
  const { status, body } = await ask('GET', '/notes/of/acme', await key('acme', 'scheduling:read', 'analytics:read'));
  expect({ status, body }).toMatchObject({
    status: 200,
    body: { actor: { kind: 'key', id: 'k7' }, organization: 'acme', memberships: [] },
  });
  expect(problemOf(await ask('GET', '/notes/of/beta', await key('acme', 'analytics:read')))).toEqual([403, 'not_a_member']);
  expect(problemOf(await ask('GET', '/notes/of/acme', await key('acme', 'scheduling:read')))).toEqual([403, 'scope_not_allowed']);
});

test.each(['mine', 'one', 'either', 'candidates'])('a key may not do %s, which names no scope', async (path) =>
  expect(problemOf(await ask('GET', `/notes/${path}`, await key('acme', 'analytics:read')))).toEqual([403, 'scope_not_allowed']),
);

test('a key with memberships has none, and without a grant may nothing', async () => {
  const forged = notes.token({ kind: 'key', memberships: [recruiter] });
  expect(problemOf(await ask('GET', '/notes/one', await bearing(forged)))).toEqual([403, 'scope_not_allowed']);
  expect(problemOf(await ask('GET', '/notes/of/acme', await bearing(forged)))).toEqual([403, 'not_a_member']);
});

test('a route for candidates is closed to the member side', async () => {
  expect((await ask('GET', '/notes/candidates', await bearing(notes.token({ side: 'candidate' })))).status).toBe(200);
  for (const side of ['member', undefined] as const)
    expect(problemOf(await ask('GET', '/notes/candidates', await bearing(notes.token({ side }))))).toEqual([403, 'other_side']);
});
