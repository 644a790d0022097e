import { useQuery, useQueryClient } from '@tanstack/react-query';
import { after, type Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { everyPage } from '../api/every-page.ts';
import { forOrganization, useMembership } from '../team/membership.ts';
import type { ChatType } from './chat-type.ts';

/** Everything that the organization lets people book, archived or not. */
export function useChatTypes() {
  const membership = useMembership();
  return useQuery({
    queryKey: ['chat-types', membership.organizationId],
    queryFn: () =>
      everyPage((cursor) =>
        answered(() =>
          api.GET('/api/scheduling/chat-types', {
            params: { query: { limit: 100, ...(cursor === undefined ? {} : { cursor }) } },
            headers: forOrganization(membership),
          }),
        ),
      ),
  });
}

export function useChatType(chatTypeId: string) {
  const membership = useMembership();
  return useQuery({
    queryKey: ['chat-types', membership.organizationId, chatTypeId],
    queryFn: () =>
      answered(() =>
        api.GET('/api/scheduling/chat-types/{chatTypeId}', {
          params: { path: { chatTypeId } },
          headers: forOrganization(membership),
        }),
      ),
  });
}

/** Waits until what was done shows, and has everything show it. */
export function useSettled(): (chatTypeId: string, changed: Changed) => Promise<ChatType> {
  const queries = useQueryClient();
  const membership = useMembership();
  return async (chatTypeId, changed) => {
    const seen = await answered(() =>
      api.GET('/api/scheduling/chat-types/{chatTypeId}', {
        params: { path: { chatTypeId }, query: { after: after(changed) } },
        headers: forOrganization(membership),
      }),
    );
    queries.setQueryData(['chat-types', membership.organizationId, chatTypeId], seen);
    await queries.invalidateQueries({ queryKey: ['chat-types', membership.organizationId], exact: true });
    await queries.invalidateQueries({ queryKey: ['chat-type', membership.organizationId, chatTypeId] });
    return seen;
  };
}

/** Takes it off, and puts it back. */
export function useArchiving() {
  const membership = useMembership();
  const settled = useSettled();
  const at = (chatTypeId: string) => ({ params: { path: { chatTypeId } }, headers: forOrganization(membership) });
  return {
    archive: async (chatTypeId: string) =>
      settled(chatTypeId, await answered(() => api.DELETE('/api/scheduling/chat-types/{chatTypeId}', at(chatTypeId)))),
    restore: async (chatTypeId: string) =>
      settled(chatTypeId, await answered(() => api.POST('/api/scheduling/chat-types/{chatTypeId}/restoration', at(chatTypeId)))),
  };
}
