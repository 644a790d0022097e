import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../app/settings.tsx';
import { calledAs } from '../team/member-names.ts';
import { membersKey, readMembers } from '../team/use-members.ts';

/** What to call the hosts of a booking. Where the members are not read, a host is one of them. */
export function useHostNames(organizationId: string, isRead: boolean): (personId: string) => string {
  const { team } = useTexts();
  const { data } = useQuery({
    queryKey: membersKey(organizationId),
    queryFn: () => readMembers(organizationId),
    enabled: isRead,
  });
  return (personId) => {
    const found = data?.find((member) => member.personId === personId);
    return calledAs(found, team.members);
  };
}
