import { useTexts } from '../app/settings.tsx';
import { useMembership } from './membership.ts';
import { type Member, useMembers } from './use-members.ts';

/** What to call somebody of the organization: their name, or else their address. */
export function useNameOf(): (personId: string) => string {
  const { members } = useTexts().team;
  const { personId: me } = useMembership();
  const { data } = useMembers();
  return (personId) => {
    const found = data?.find((member) => member.personId === personId);
    const name = found?.name ?? found?.address ?? members.unknown;
    return personId === me ? members.me(name) : name;
  };
}

export const mayHost = ({ role }: Member): boolean => role !== 'analyst';
