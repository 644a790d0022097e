import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { randomId } from '../api/random-id.ts';
import { nextVariantId, type PitchPart, type PitchVariant, placesAfter } from './pitch-parts.ts';

const queryKey = ['pitch'];

/** A candidate's story: read as it is, so that one's own change is in it as soon as it is made. */
export const usePitch = (enabled = true) =>
  useQuery({ queryKey, enabled, queryFn: () => answered(() => api.GET('/api/interviews/pitch')) });

type Named = Pick<PitchPart, 'partId' | 'title' | 'place'>;
const name = ({ partId, title, place }: Named) =>
  answered(() => api.PUT('/api/interviews/pitch/parts/{partId}', { params: { path: { partId } }, body: { title: title ?? '–', place } }));

interface Written {
  readonly variantId: string;
  readonly label: string | null;
  readonly text: string;
}

/** What can be done with one part and its variants. */
export function usePart(part: PitchPart) {
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries({ queryKey });
  const { partId, variants } = part;
  const at = (variantId: string) => ({ params: { path: { partId, variantId } } });
  return {
    naming: useMutation({ mutationFn: (title: string) => name({ ...part, title }), onSettled }),
    removing: useMutation({
      mutationFn: () => answered(() => api.DELETE('/api/interviews/pitch/parts/{partId}', { params: { path: { partId } } })),
      onSettled,
    }),
    writing: useMutation({
      mutationFn: ({ variantId, label, text }: Written) =>
        answered(() =>
          api.PUT('/api/interviews/pitch/parts/{partId}/variants/{variantId}', {
            ...at(variantId),
            body: { text, ...(label === null ? {} : { label }) },
          }),
        ),
      onSettled,
    }),
    retiring: useMutation({
      mutationFn: ({ variantId }: Pick<PitchVariant, 'variantId'>) =>
        answered(() => api.DELETE('/api/interviews/pitch/parts/{partId}/variants/{variantId}', at(variantId))),
      onSettled,
    }),
    restoring: useMutation({
      mutationFn: ({ variantId }: Pick<PitchVariant, 'variantId'>) =>
        answered(() => api.POST('/api/interviews/pitch/parts/{partId}/variants/{variantId}/restoration', at(variantId))),
      onSettled,
    }),
    newVariantId: () => nextVariantId(variants, randomId()),
  };
}

/** What can be done with the story as a whole. */
export function useParts(parts: readonly PitchPart[]) {
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries({ queryKey });
  return {
    adding: useMutation({
      mutationFn: ({ title }: { readonly title: string }) =>
        name({ partId: `part-${randomId().slice(0, 12)}`, title, place: Math.max(-1, ...parts.map(({ place }) => place)) + 1 }),
      onSettled,
    }),
    moving: useMutation({
      mutationFn: async ({ partId, by }: { readonly partId: string; readonly by: -1 | 1 }) => {
        // one after the other: they are of one stream
        for (const changed of placesAfter(parts, partId, by)) await name(changed);
      },
      onSettled,
    }),
  };
}
