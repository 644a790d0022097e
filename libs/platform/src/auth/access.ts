import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader } from '@nestjs/swagger';
import type { Role } from './asker.ts';

/** Who may use a route: anyone, anyone signed in, or the members of the request's organization with one of these roles. */
export type AccessRule =
  | { readonly anonymous: true }
  | { readonly signedIn: true }
  | { readonly roles: readonly [Role, ...(readonly Role[])] };

export const ACCESS = 'candor:access';

/** Declares who may use a route, or all routes of a controller. A route without it keeps its service from starting. */
export const Access = (rule: AccessRule): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(ACCESS, rule), ...documented(rule));

function documented(rule: AccessRule): readonly (MethodDecorator & ClassDecorator)[] {
  if ('anonymous' in rule) return [];
  if ('signedIn' in rule) return [ApiBearerAuth()];
  const description = `The organization the request is about; can be left out by members of only one. Needs one of the roles ${rule.roles.join(', ')}.`;
  return [ApiBearerAuth(), ApiHeader({ name: 'Candor-Organization', required: false, description, schema: { type: 'string' } })];
}
