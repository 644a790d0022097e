import { issueToken, type LinkClaims, Links, type Membership, type Side } from '@candor/platform';
import type { Answer, HttpClient, TestInstallation } from '@candor/testing';
import { httpClient } from '@candor/testing';

type Headers = Readonly<Record<string, string>>;

export interface Someone {
  readonly person: string;
  readonly memberships?: readonly Membership[];
  readonly side?: Side;
}

export const member = (person: string, organization: string, role: Membership['role']): Someone => ({
  person,
  memberships: [{ organization, role }],
});

const secretOf = ({ env }: TestInstallation): Uint8Array => Buffer.from(env['CANDOR_MASTER_KEY'] ?? '', 'base64');

/** Through the door, as somebody. */
export const through = (installation: TestInstallation, headers: Headers): HttpClient =>
  httpClient(installation.url('gateway'), async () => headers);

/** `at`: when the token was issued. */
export async function tokenOf(installation: TestInstallation, someone: Someone, at: string): Promise<Headers> {
  const authority = {
    client: installation.database('gateway').client as never,
    prefix: installation.prefix,
    masterKey: secretOf(installation),
    now: at,
  };
  return { authorization: `Bearer ${await issueToken(authority, someone)}` };
}

/** Signed anew, so that the claims of a link that came by mail can be made into those of another. */
export const linkOf = async (installation: TestInstallation, claims: LinkClaims): Promise<Headers> => ({
  'candor-link': await new Links(secretOf(installation)).sign(claims),
});

export const claimsOf = (installation: TestInstallation, token: string, now: string): Promise<LinkClaims> =>
  new Links(secretOf(installation)).verify(token, now);

/** The body of an answer that must be good. */
export function good<Body>({ status, body }: Answer): Body {
  if (status >= 300) throw new Error(`answered ${status}: ${JSON.stringify(body)}`);
  return body as Body;
}
