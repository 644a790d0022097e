import type { Clock } from '@candor/event-sourcing';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { JWTVerifyGetKey } from 'jose';
import { malformed, Problem } from '../http/problem.ts';
import { ACCESS, type AccessRule } from './access.ts';
import { type Asker, nobody, rememberAsker } from './asker.ts';
import { type TokenClaims, unauthorized, verifyToken } from './token.ts';

/** Stands before every route: nobody gets further than the route's access rule lets them. */
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly keys: JWTVerifyGetKey,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS, [context.getHandler(), context.getClass()]);
    if (!rule) throw new Error(`${context.getClass().name}.${context.getHandler().name} has no access rule`);
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const token = bearer(request.headers.authorization);
    if (token === undefined && !('anonymous' in rule)) throw unauthorized('not_signed_in', 'Sign in first: the request has no token.');
    const asker =
      token === undefined
        ? nobody
        : askerFrom(await verifyToken(token, this.keys, this.clock.now()), request.headers['candor-organization']);
    if ('roles' in rule) allow(asker, rule.roles);
    rememberAsker(request, asker);
    return true;
  }
}

function bearer(authorization: string | undefined): string | undefined {
  if (authorization === undefined) return undefined;
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
  if (token === undefined) throw unauthorized('token_invalid', 'The Authorization header must be: Bearer, a space, and a token of Candor.');
  return token;
}

function askerFrom(claims: TokenClaims, wanted: string | string[] | undefined): Asker {
  const { memberships } = claims;
  const membership = wanted === undefined ? only(memberships) : memberships.find(({ organization }) => organization === wanted);
  if (wanted !== undefined && !membership)
    throw new Problem(403, 'not_a_member', { detail: 'You are not a member of the organization in Candor-Organization.' });
  return {
    actor: { kind: claims.kind, id: claims.sub },
    anonymous: false,
    organization: membership?.organization,
    role: membership?.role,
    memberships,
  };
}

const only = <Item>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined);

function allow({ role, memberships }: Asker, roles: readonly string[]): void {
  if (role !== undefined && roles.includes(role)) return;
  if (role !== undefined)
    throw new Problem(403, 'role_not_allowed', { detail: `This needs one of the roles ${roles.join(', ')}; yours is ${role}.` });
  if (memberships.length === 0) throw new Problem(403, 'not_a_member', { detail: 'This is for members of an organization.' });
  throw malformed([{ field: 'Candor-Organization', message: 'is needed: you are a member of several organizations' }]);
}
