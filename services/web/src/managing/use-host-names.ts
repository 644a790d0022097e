import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../app/settings.tsx';
import { calledAmong } from '../team/called.ts';
import { membersKey, readMembers } from '../team/use-members.ts';

/** What to call the hosts of a booking, once the members are read. */
export function useHostNames(organizationId: string, isRead: boolean): (personId: string) => string {
  const { team } = useTexts();
  const { data } = useQuery({
    queryKey: membersKey(organizationId),
    queryFn: () => readMembers(organizationId),
    enabled: isRead,
  });
  return calledAmong(data, team.members);
}
