import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { after } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { randomId } from '../api/random-id.ts';
import { useTexts } from '../app/settings.tsx';
import { whomOf } from '../mine/block-target.ts';

/** By which blocks a candidate is kept from an organization, in their own words; and one more. */
export function useBlocking(organizationId: string, blockedBy: readonly string[]) {
  const { viewAs, mine } = useTexts();
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ['blocks'],
    queryFn: () => answered(() => api.GET('/api/confidentiality/blocks', { params: { query: { limit: 100 } } })),
  });
  const blocking = useMutation({
    mutationFn: () =>
      answered(() =>
        api.PUT('/api/confidentiality/blocks/{blockId}', {
          params: { path: { blockId: `b-${randomId().slice(0, 16)}` } },
          body: { target: { kind: 'organization', organizationId }, because: 'chosen' },
        }),
      ),
    onSuccess: async (changed) => {
      const query = { limit: 100, after: after(changed) };
      queries.setQueryData(['blocks'], await answered(() => api.GET('/api/confidentiality/blocks', { params: { query } })));
      await Promise.all(['onlookers', 'view-as'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
    },
  });
  const whom = blockedBy.map((id) => {
    const block = data?.items.find(({ blockId }) => blockId === id);
    if (block === undefined) return organizationId;
    return block.because === 'employer'
      ? viewAs.byEmployer
      : `${mine.blocks.kinds[block.target.kind]}: ${whomOf(block) ?? mine.blocks.erased}`;
  });
  return { blocking, whom };
}
