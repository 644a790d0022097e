import { useQuery } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { onlookersOf } from './onlookers.ts';

const all = { params: { query: { limit: 200 } } };

/** Organizations that a candidate may want to look as: those that they had to do with, and those that they block. */
export const useOnlookers = () =>
  useQuery({
    queryKey: ['onlookers'],
    queryFn: async () => {
      const [known, chats, offers, blocks] = await Promise.all([
        answered(() => api.GET('/api/scheduling/view-as')),
        answered(() => api.GET('/api/interviews/conversations/mine', all)),
        answered(() => api.GET('/api/interviews/offers/mine', all)),
        answered(() => api.GET('/api/confidentiality/blocks', all)),
      ]);
      return onlookersOf([
        ...known.items,
        ...[...chats.items, ...offers.items].map(({ organizationId, employer }) => ({ organizationId, name: employer })),
        ...blocks.items.flatMap(({ target }) => (target.kind === 'organization' ? [{ ...target, name: null }] : [])),
      ]);
    },
  });
