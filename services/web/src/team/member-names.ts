import { useTexts } from '../app/settings.tsx';
import { calledAmong } from './called.ts';
import { useMembership } from './membership.ts';
import { type Member, useMembers } from './use-members.ts';

/** What to call somebody of the organization. */
export function useNameOf(): (personId: string) => string {
  const { members } = useTexts().team;
  const { personId } = useMembership();
  const { data } = useMembers();
  return calledAmong(data, members, personId);
}

export const mayHost = ({ role }: Member): boolean => role !== 'analyst';
