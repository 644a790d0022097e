import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { forOrganization, useMembership } from '../team/membership.ts';
import { type Talk, talkOf } from './own-talk.ts';

/** So many of one's own conversations are looked through, the latest first. */
export const lookedThrough = 20;

const address = '/api/interviews/conversations/{conversationId}/transcript';

/** How one talked in the latest conversations that were written down with everybody's consent. Only when asked: each is read by itself. */
export function useOwnTalk(): UseMutationResult<readonly Talk[], Error, void> {
  const membership = useMembership();
  const { personId } = membership;
  return useMutation({
    mutationFn: async () => {
      const query = { when: 'past', status: 'ended', host: personId, limit: lookedThrough } as const;
      const { items } = await answered(() =>
        api.GET('/api/interviews/conversations', { params: { query }, headers: forOrganization(membership) }),
      );
      const talks = items
        .filter(({ kind }) => kind !== 'group')
        .map(async (conversation) => {
          const at = { params: { path: { conversationId: conversation.conversationId } } };
          const { transcript } = await answered(() => api.GET(address, at));
          if (transcript?.status !== 'analysed') return [];
          const { measures } = await answered(() => api.GET(`${address}/analysis`, at));
          return [talkOf(conversation, measures, personId)];
        });
      return (await Promise.all(talks)).flat();
    },
  });
}
