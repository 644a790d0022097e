import type { Actor } from '@candor/contracts';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { z } from 'zod';
import type { LinkClaims } from './links.ts';
import type { Scope } from './scopes.ts';

/** What a member may be in an organization. */
export const Role = z.enum(['owner', 'recruiter', 'interviewer', 'analyst']);
export type Role = z.infer<typeof Role>;

/** A person is known apart as a member of organizations and as a candidate. */
export const Side = z.enum(['member', 'candidate']);
export type Side = z.infer<typeof Side>;

export const Membership = z.object({ organization: z.string().min(1), role: Role });
export type Membership = z.infer<typeof Membership>;

/** Who makes a request, as the token says. */
export interface Asker {
  readonly actor: Actor;
  /** Nobody signed in: the route allows it. */
  readonly anonymous: boolean;
  /** The organization the request is about, one that the asker is a member of. */
  readonly organization: string | undefined;
  readonly role: Role | undefined;
  readonly memberships: readonly Membership[];
  /** Of a person who signed in: which of the two they are here. */
  readonly side?: Side | undefined;
  /** The session that the token comes from. */
  readonly session?: string | undefined;
  /** What a key may. */
  readonly scopes?: readonly Scope[] | undefined;
  /** The signed link that the request came with, in place of a token. */
  readonly link?: LinkClaims | undefined;
}

export const nobody: Asker = {
  actor: { kind: 'system', id: 'anonymous' },
  anonymous: true,
  organization: undefined,
  role: undefined,
  memberships: [],
};

/** An owner of an organization who has had to do with nobody: whoever sees the most of what is not somebody's own. */
export const anOwnerOf = (organization: string): Asker => ({
  actor: { kind: 'person', id: `an-owner-of-${organization}` },
  anonymous: false,
  organization,
  role: 'owner',
  memberships: [{ organization, role: 'owner' }],
  side: 'member',
});

const askers = new WeakMap<object, Asker>();

export const rememberAsker = (request: object, asker: Asker): void => void askers.set(request, asker);

/** Who makes this request. Throws where no guard has run: a defect. */
export function askerOf(request: object): Asker {
  const asker = askers.get(request);
  if (!asker) throw new Error('nobody has been established for this request: the access guard did not run');
  return asker;
}

/** Parameter of a route: who asks. */
export const AskedBy: () => ParameterDecorator = createParamDecorator((_: unknown, context: ExecutionContext) =>
  askerOf(context.switchToHttp().getRequest<object>()),
);
