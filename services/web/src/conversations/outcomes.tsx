import { Chip, Skeleton } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { codeOf } from '../api/problem.ts';
import type { Answer } from '../api/types.ts';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import style from './workspace.module.css';

const address = '/api/interviews/conversations/{conversationId}/outcomes';
type Kind = Answer<typeof address, 'get'>['outcomes'][number]['kind'];

/** What the side of the employer takes from it; being happier where one is is the guest’s to say. */
const kinds = [
  'follow-up',
  'referred',
  'other-role',
  'application-invited',
  'talent-pool',
  'offer',
  'no-next-step',
] as const satisfies readonly Kind[];

/** What came of it, as this side sees it: a tap says it, another takes it back. */
export function Outcomes({ conversationId }: { readonly conversationId: string }) {
  const { outcomes } = useTexts().conversations;
  const queries = useQueryClient();
  const queryKey = ['outcomes', conversationId];
  const path = { conversationId };
  const { data, error } = useQuery({ queryKey, queryFn: () => answered(() => api.GET(address, { params: { path } })) });
  const saying = useMutation({
    mutationFn: ({ kind, isSaid }: { readonly kind: Kind; readonly isSaid: boolean }) => {
      const at = { params: { path: { conversationId, kind } } };
      return isSaid
        ? answered(() => api.PUT(`${address}/{kind}`, { ...at, body: {} }))
        : answered(() => api.DELETE(`${address}/{kind}`, at));
    },
    onSuccess: async ({ stream, version }) =>
      queries.setQueryData(
        queryKey,
        await answered(() => api.GET(address, { params: { path, query: { after: `${stream}@${version}` } } })),
      ),
  });
  const said: readonly string[] = data?.outcomes.map(({ kind }) => kind) ?? [];
  return (
    <Card title={outcomes.title} text={outcomes.lead}>
      {error && !data ? <FailureNote failure={error} /> : null}
      {data || error ? null : <Skeleton height="4rem" />}
      {data ? (
        // biome-ignore lint/a11y/useSemanticElements: the heading of the card names it already
        <div className={style.topics} role="group" aria-label={outcomes.title}>
          {kinds.map((kind) => (
            <Chip key={kind} checked={said.includes(kind)} onChange={(isSaid) => saying.mutate({ kind, isSaid })}>
              {outcomes.kinds[kind]}
            </Chip>
          ))}
        </div>
      ) : null}
      {saying.error ? (
        <FailureNote failure={saying.error} text={codeOf(saying.error) === 'outcomes_contradict' ? outcomes.contradict : undefined} />
      ) : null}
    </Card>
  );
}
