import type { Instant } from '@candor/contracts';
import type { mongo } from 'mongoose';
import { names } from '../service/names.ts';
import type { Membership, Side } from './asker.ts';
import { SigningKeys } from './signing-keys.ts';
import { signToken } from './token.ts';

export interface TokenRequest {
  readonly person: string;
  readonly memberships?: readonly Membership[];
  /** The member side, if left out. */
  readonly side?: Side;
}

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
  const { person, memberships = [], side } = request;
  return signToken(await keys.current(), { sub: person, kind: 'person', memberships: [...memberships], side }, now);
}
