import type { Instant } from '@candor/contracts';
import type { mongo } from 'mongoose';
import { names } from '../service/names.ts';
import type { Membership, Side } from './asker.ts';
import type { Scope } from './scopes.ts';
import { SigningKeys } from './signing-keys.ts';
import { signToken, type TokenClaims } from './token.ts';

export interface PersonTokenRequest {
  readonly person: string;
  readonly memberships?: readonly Membership[];
  /** The member side, if left out. */
  readonly side?: Side;
}

/** For a program that comes with an API key of the organization. */
export interface KeyTokenRequest {
  readonly key: string;
  readonly organization: string;
  readonly scopes: readonly Scope[];
}

export type TokenRequest = PersonTokenRequest | KeyTokenRequest;

/** The gateway's key as somebody uses who has the installation's databases and its master key: the operator, and tests. */
export interface TokenAuthority {
  readonly client: mongo.MongoClient;
  readonly prefix: string;
  readonly masterKey: Uint8Array;
  readonly now: Instant;
}

/** A token for five minutes, signed with the gateway's key. */
export async function issueToken({ client, prefix, masterKey, now }: TokenAuthority, request: TokenRequest): Promise<string> {
  const keys = new SigningKeys(client.db(names.database(prefix, 'gateway')), masterKey);
  return signToken(await keys.current(), claimsOf(request), now);
}

function claimsOf(request: TokenRequest): TokenClaims {
  if ('person' in request) {
    const { person, memberships = [], side } = request;
    return { sub: person, kind: 'person', memberships: [...memberships], side };
  }
  const { key, organization, scopes } = request;
  return { sub: key, kind: 'key', memberships: [], grant: { organization, scopes: [...scopes] } };
}
