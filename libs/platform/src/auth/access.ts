import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader } from '@nestjs/swagger';
import type { Role, Side } from './asker.ts';
import type { Scope } from './scopes.ts';

type Some<Item> = readonly [Item, ...(readonly Item[])];

/**
 * Who may use a route: anyone, anyone signed in (on this side only), the members of the request's organization with one of
 * these roles, or whoever holds a signed link of one of these purposes (header `Candor-Link`). A link says who its bearer is;
 * the route compares `asker.link.subject` with what it is asked about. The organization is the one in the path where that has
 * an `:organization`. Keys may use a route for roles that names one of their `scopes`, and no other.
 */
export type AccessRule =
  | { readonly anonymous: true }
  | { readonly signedIn: true; readonly side?: Side; readonly orLink?: Some<string> }
  | { readonly roles: Some<Role>; readonly scopes?: Some<Scope>; readonly orLink?: Some<string> }
  | { readonly link: Some<string> };

export const ACCESS = 'candor:access';

/** Declares who may use a route, or all routes of a controller. A route without it keeps its service from starting. */
export const Access = (rule: AccessRule): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(ACCESS, rule), ...documented(rule));

/** The purposes of links that open a route. */
export const linksFor = (rule: AccessRule): readonly string[] =>
  'link' in rule ? rule.link : 'orLink' in rule && rule.orLink ? rule.orLink : [];

function documented(rule: AccessRule): readonly (MethodDecorator & ClassDecorator)[] {
  if ('anonymous' in rule) return [];
  const purposes = linksFor(rule);
  const link = header('Candor-Link', `A signed link, as it came by mail, made for ${purposes.join(' or ')}.`);
  const links = purposes.length > 0 ? [link] : [];
  if ('link' in rule) return links;
  if ('signedIn' in rule) return [ApiBearerAuth(), ...links];
  const keys = rule.scopes ? ` Open to keys with ${rule.scopes.join(' or ')}.` : '';
  const description = `The organization the request is about; can be left out by members of only one, and where the path names it. Needs one of the roles ${rule.roles.join(', ')}.${keys}`;
  return [ApiBearerAuth(), header('Candor-Organization', description), ...links];
}

const header = (name: string, description: string): MethodDecorator & ClassDecorator =>
  ApiHeader({ name, required: false, description, schema: { type: 'string' } });
