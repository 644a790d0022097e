import type { Clock } from '@candor/event-sourcing';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { realTime } from '../clock/demo-time.ts';
import { malformed, Problem } from '../http/problem.ts';
import { ACCESS, type AccessRule, linksFor } from './access.ts';
import { type Asker, nobody, rememberAsker } from './asker.ts';
import type { Links } from './links.ts';
import { type TokenClaims, unauthorized } from './token.ts';
import type { VerifiedTokens } from './verified-tokens.ts';

/** Stands before every route: nobody gets further than the route's access rule lets them. */
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: Pick<VerifiedTokens, 'claimsOf'>,
    private readonly links: Pick<Links, 'verify'>,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS, [context.getHandler(), context.getClass()]);
    if (!rule) throw new Error(`${context.getClass().name}.${context.getHandler().name} has no access rule`);
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    rememberAsker(request, (await this.byLink(rule, request)) ?? (await this.byToken(rule, request)));
    return true;
  }

  private async byLink(rule: AccessRule, { headers }: FastifyRequest): Promise<Asker | undefined> {
    const purposes = linksFor(rule);
    const token = headers['candor-link'];
    if (token === undefined || purposes.length === 0) {
      if ('link' in rule) throw unauthorized('link_needed', 'This needs the link that came by mail.');
      return undefined;
    }
    const link = await this.links.verify(String(token), this.clock.now());
    if (!purposes.includes(link.purpose)) throw new Problem(403, 'link_not_for_this', { detail: 'This link was made for something else.' });
    return {
      actor: { kind: 'person', id: link.person },
      anonymous: false,
      organization: link.organization,
      role: undefined,
      memberships: [],
      link,
    };
  }

  private async byToken(rule: AccessRule, { headers, params }: FastifyRequest): Promise<Asker> {
    const token = bearer(headers.authorization);
    if (token === undefined && !('anonymous' in rule)) throw unauthorized('not_signed_in', 'Sign in first: the request has no token.');
    if (token === undefined) return nobody;
    const inPath = 'roles' in rule ? (params as { organization?: string } | undefined)?.organization : undefined;
    const asker = askerFrom(await this.tokens.claimsOf(token, realTime(this.clock)), inPath ?? headers['candor-organization']);
    if (asker.actor.kind === 'key') allowKey(asker, rule);
    else if ('roles' in rule) allow(asker, rule.roles);
    else if ('signedIn' in rule) allowSide(asker, rule.side);
    return asker;
  }
}

function bearer(authorization: string | undefined): string | undefined {
  if (authorization === undefined) return undefined;
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
  if (token === undefined) throw unauthorized('token_invalid', 'The Authorization header must be: Bearer, a space, and a token of Candor.');
  return token;
}

function askerFrom(claims: TokenClaims, wanted: string | string[] | undefined): Asker {
  const { memberships, side = 'member', session, grant } = claims;
  if (claims.kind === 'key') {
    if (wanted !== undefined && wanted !== grant?.organization) throw notAMember();
    const actor = { kind: 'key', id: claims.sub } as const;
    return { actor, anonymous: false, organization: grant?.organization, role: undefined, memberships: [], scopes: grant?.scopes ?? [] };
  }
  const membership = wanted === undefined ? only(memberships) : memberships.find(({ organization }) => organization === wanted);
  if (wanted !== undefined && !membership) throw notAMember();
  return {
    actor: { kind: 'person', id: claims.sub },
    anonymous: false,
    organization: membership?.organization,
    role: membership?.role,
    memberships,
    side,
    session,
  };
}

const notAMember = (): Problem =>
  new Problem(403, 'not_a_member', { detail: 'You are not a member of the organization that the request is about.' });

const only = <Item>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined);

function allow({ role, memberships }: Asker, roles: readonly string[]): void {
  if (role !== undefined && roles.includes(role)) return;
  if (role !== undefined)
    throw new Problem(403, 'role_not_allowed', { detail: `This needs one of the roles ${roles.join(', ')}; yours is ${role}.` });
  if (memberships.length === 0) throw new Problem(403, 'not_a_member', { detail: 'This is for members of an organization.' });
  throw malformed([{ field: 'Candor-Organization', message: 'is needed: you are a member of several organizations' }]);
}

/** Deny by default: what does not name a scope of the key is not for keys. */
function allowKey({ scopes = [] }: Asker, rule: AccessRule): void {
  if ('anonymous' in rule) return;
  const opening = 'roles' in rule ? (rule.scopes ?? []) : [];
  if (opening.some((scope) => scopes.includes(scope))) return;
  const detail = opening.length > 0 ? `This needs a key with ${opening.join(' or ')}.` : 'This is not for keys: sign in as a person.';
  throw new Problem(403, 'scope_not_allowed', { detail });
}

function allowSide({ side }: Asker, needed: string | undefined): void {
  if (needed === undefined || side === needed) return;
  throw new Problem(403, 'other_side', { detail: `This is for people who signed in as a ${needed}.` });
}
