import { useTexts } from '../app/settings.tsx';
import type { Texts } from '../texts/en/index.ts';
import { useMembership } from './membership.ts';
import { type Member, useMembers } from './use-members.ts';

type Words = Texts['team']['members'];

/** What to call a member: their name, or else their address; nobody: it is one no more. `isMe`: it is who asks. */
export function calledAs(
  member: Member | undefined,
  { unknown, unnamed, me }: Pick<Words, 'unknown' | 'unnamed' | 'me'>,
  isMe = false,
): string {
  const name = member ? (member.name ?? member.address ?? unnamed) : unknown;
  return isMe ? me(name) : name;
}

/** What to call somebody of the organization. */
export function useNameOf(): (personId: string) => string {
  const { members } = useTexts().team;
  const { personId: me } = useMembership();
  const { data } = useMembers();
  return (personId) => {
    const found = data?.find((member) => member.personId === personId);
    return calledAs(found, members, personId === me);
  };
}

export const mayHost = ({ role }: Member): boolean => role !== 'analyst';
