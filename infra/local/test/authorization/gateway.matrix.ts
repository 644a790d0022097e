import { consentWording } from '@candor/contracts';
import {
  anyone,
  byLink,
  candidateSide,
  type Matrix,
  memberSide,
  nobodyWithoutCookies,
  onlyBy,
  onlyCandidate,
  onlyInvited,
  signedIn,
  within,
  withinOrByKey,
} from './matrix.ts';

const words = ['owner', 'recruiter'] as const;
const everyRole = ['owner', 'recruiter', 'interviewer', 'analyst'] as const;
const organization = '/api/organizations/{organization}';
const agreed = { purpose: 'market-figures', version: 1, locale: 'en' } as const;
const wording = consentWording(agreed.purpose, agreed.version, agreed.locale, null);
const mailbox = { holdsEverything: 'the local mailbox, closed in production, is for whoever sits at the machine' };

/** In the order in which they are tried: what ends something comes last. */
export const gateway: Matrix = {
  'GET /api/openapi.json': anyone(),
  'GET /api/status': anyone(),
  'GET /.well-known/jwks.json': anyone(),
  'GET /mailbox': anyone(mailbox),
  'GET /mailbox/page.css': anyone(),
  'GET /mailbox/page.js': anyone(),
  'GET /mailbox/{key}': anyone({ ...mailbox, of: { key: 'mail' } }),
  'GET /mailbox/{key}/invite.ics': anyone({ ...mailbox, of: { key: 'mailWithInvite' } }),
  'GET /api/mailbox': anyone(mailbox),
  'GET /api/mailbox/{key}': anyone({ ...mailbox, of: { key: 'mail' } }),

  // oneself
  'GET /api/data-map': anyone(),
  'GET /api/held-about-me': signedIn(),
  'GET /api/held-about-me/page': signedIn(),
  'GET /api/people/me': signedIn(),
  'PUT /api/people/me/name': signedIn({ body: { name: 'Called anew' } }),
  'PUT /api/people/me/zone': signedIn({ body: { zone: 'UTC' } }),
  'PUT /api/people/me/locale': signedIn({ body: { locale: 'de' } }),
  'GET /api/consents': signedIn(),
  'GET /api/consents/history': signedIn(),
  'GET /api/consents/wordings/{purpose}': signedIn(),
  'POST /api/consents': signedIn({ body: { ...agreed, wording } }),
  'POST /api/consents/withdrawal': signedIn({ body: { purpose: agreed.purpose } }),
  'GET /api/erasures/mine': signedIn({ neverGood: 'nobody has asked to be erased', also: [404] }),
  'POST /api/erasures/mine': signedIn({ body: { person: 'another' }, neverGood: 'it would erase whoever asks' }),
  'GET /api/confidentiality': candidateSide(),
  'GET /api/confidentiality/blocks': candidateSide(),
  'GET /api/confidentiality/organizations/{organizationId}': candidateSide(),
  'PUT /api/confidentiality/busy-as-host': candidateSide({ body: { busy: true } }),
  'PUT /api/confidentiality/blocks/{blockId}': candidateSide({
    of: { blockId: 'more' },
    body: { target: { kind: 'domain', domain: 'more.example' } },
  }),
  'DELETE /api/confidentiality/blocks/{blockId}': onlyCandidate(),
  'POST /api/confidentiality/blocks/{blockId}/restoration': onlyCandidate(),
  'GET /api/sides/member': onlyCandidate(),
  'PUT /api/sides/member': candidateSide({ body: {}, neverGood: 'the link of a mail is spent once' }),
  'POST /api/session/member-side': onlyCandidate(),
  'DELETE /api/sides/member': candidateSide({ also: [404] }),

  // organizations
  'POST /api/organizations': memberSide({ body: { organizationId: 'initech', name: 'Initech' } }),
  [`GET ${organization}`]: withinOrByKey(everyRole),
  [`PUT ${organization}/name`]: within(['owner'], { body: { name: 'Acme' } }),
  [`PUT ${organization}/description`]: within(['owner'], { body: { domains: [], parentCompany: null } }),
  [`PUT ${organization}/retention`]: within(['owner'], { body: { months: 12 } }),
  [`GET ${organization}/audit`]: within(['owner']),
  [`GET ${organization}/members`]: within(everyRole),
  [`POST ${organization}/members`]: within(words, { body: { name: 'Nora', address: 'nora@acme.example' } }),
  [`PUT ${organization}/members/{person}/role`]: within(['owner'], { body: { role: 'interviewer' } }),
  [`GET ${organization}/invitations`]: within(words),
  [`POST ${organization}/invitations`]: within(words, { body: { address: 'ines@acme.example', role: 'interviewer' } }),
  [`POST ${organization}/invitations/{invitation}/acceptance`]: onlyInvited(),
  [`DELETE ${organization}/invitations/{invitation}`]: within(words, { of: { invitation: 'spareMemberInvitation' } }),
  [`GET ${organization}/keys`]: within(['owner']),
  [`POST ${organization}/keys`]: within(['owner'], { body: { name: 'More', scopes: ['organization:read'] } }),
  [`DELETE ${organization}/keys/{key}`]: within(['owner'], { of: { key: 'spareKey' } }),
  [`DELETE ${organization}/members/{person}`]: within(words, { also: [404] }),
  [`DELETE ${organization}/members/me`]: within(everyRole, { also: [404] }),

  // sessions
  'POST /api/sign-in/links': anyone({ body: { address: 'somebody@example.net', side: 'member' } }),
  'GET /api/sign-in/link': byLink('sign-in'),
  'POST /api/session': byLink('sign-in'),
  'POST /api/session/refresh': nobodyWithoutCookies(),
  'GET /api/sessions': signedIn(),
  'DELETE /api/sessions/{session}': onlyBy('candidate'),
  'DELETE /api/sessions': signedIn(),
  'DELETE /api/session': anyone(),
};
