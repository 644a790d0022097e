import { type CommandsOf, organizationLimits as limits, type OrganizationStream } from '@candor/contracts';
import { type CommandContext, type Decision, reject } from '@candor/event-sourcing';
import { isOwner, refusal } from './member-roles.rule.ts';
import type { Organization } from './organization-state.rule.ts';

type Command = CommandsOf<OrganizationStream>;
type Context = CommandContext & { readonly subject: string };

export function makeKey(state: Organization, command: Command['makeKey'], { actor, now, subject }: Context): Decision<OrganizationStream> {
  const refused = refusal(state, actor, isOwner);
  if (refused) return refused;
  if (Object.values(state.keys).filter((status) => status === 'good').length >= limits.keys) return reject('too_many_keys');
  if (command.expiresAt !== null && command.expiresAt <= now) return reject('expiry_has_passed');
  return [{ type: 'ApiKeyMade', data: { organizationId: subject, ...command } }];
}

export function revokeKey(state: Organization, { keyId }: Command['revokeKey'], { actor, subject }: Context): Decision<OrganizationStream> {
  const refused = refusal(state, actor, isOwner);
  if (refused) return refused;
  if (!Object.hasOwn(state.keys, keyId)) return reject('unknown_key');
  return state.keys[keyId] === 'revoked' ? [] : [{ type: 'ApiKeyRevoked', data: { organizationId: subject, keyId } }];
}
