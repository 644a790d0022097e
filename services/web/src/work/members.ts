import { useQuery } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { everyPage } from '../api/every-page.ts';
import type { Answer } from '../api/types.ts';
import { useTexts } from '../app/settings.tsx';
import { useMembership } from './membership.ts';

export type Member = Answer<'/api/organizations/{organization}/members', 'get'>['items'][number];

/** Everybody who belongs to the organization. */
export function useMembers() {
  const { organizationId: organization } = useMembership();
  return useQuery({
    // beside `useMembers` of use-members.ts, which keeps the answer as it came: what renews one renews both
    queryKey: ['members', organization, 'everybody'],
    queryFn: () =>
      everyPage((cursor) =>
        answered(() =>
          api.GET('/api/organizations/{organization}/members', {
            params: { path: { organization }, query: { limit: 100, ...(cursor === undefined ? {} : { cursor }) } },
          }),
        ),
      ),
    staleTime: 30_000,
  });
}

/** What to call somebody of the organization: their name, or else their address. */
export function useNameOf(): (personId: string) => string {
  const { members } = useTexts().work;
  const { personId: me } = useMembership();
  const { data } = useMembers();
  return (personId) => {
    const found = data?.find((member) => member.personId === personId);
    const name = found?.name ?? found?.address ?? members.unknown;
    return personId === me ? members.me(name) : name;
  };
}

export const mayHost = ({ role }: Member): boolean => role !== 'analyst';
