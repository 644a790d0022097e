import { Button, Group, Progress, Skeleton, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { after, type Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { Failed } from '../app/dead-ends.tsx';
import { live } from '../app/live.ts';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { Counts } from '../design/counts.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { LinkButton } from '../design/link-button.tsx';
import { forOrganization, useMembership } from '../team/membership.ts';
import { BatchNotes } from './batch-notes.tsx';
import { useChatTypeName } from './chat-type-select.tsx';
import { Invitations } from './invitations.tsx';
import { isMoving, progressOf } from './inviting.ts';

const address = '/api/scheduling/invitation-batches/{batchId}';

/** One file of invitations: what is wrong with which row, how far it is, and what became of each invitation. */
export function BatchSheet({ batchId }: { readonly batchId: string }) {
  const { inviting } = useTexts();
  const { batch: words } = inviting;
  const headers = forOrganization(useMembership());
  const queries = useQueryClient();
  const nameOf = useChatTypeName();
  const queryKey = ['batch', batchId];
  const at = { params: { path: { batchId } }, headers };
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: () => answered(() => api.GET(address, at)),
    refetchInterval: ({ state }) => (state.data && isMoving(state.data) ? 1_500 : 60_000),
    meta: live('scheduling/invitation-batches'),
  });
  const settled = async (changed: Changed) => {
    const query = { after: after(changed) };
    queries.setQueryData(queryKey, await answered(() => api.GET(address, { params: { path: { batchId }, query }, headers })));
    await queries.invalidateQueries({ queryKey: ['batches'] });
  };
  const starting = useMutation({ mutationFn: () => answered(() => api.POST(`${address}/start`, at)), onSuccess: settled });
  const cancelling = useMutation({ mutationFn: () => answered(() => api.DELETE(address, at)), onSuccess: settled });
  if (error && !data) return <Failed failure={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton height="14rem" radius="lg" />;
  const { status, problem, rows, good, problems, notes, invited, skipped } = data;
  const failure = starting.error ?? cancelling.error;
  const hasStarted = status === 'running' || status === 'completed';
  const isReady = status === 'checked' && good > 0;
  return (
    <>
      <div>
        <LinkButton to="/team/invitations" search={{ part: 'file' }} variant="subtle" size="compact-sm">
          {words.all}
        </LinkButton>
      </div>
      <Card title={nameOf(data.chatTypeId)} text={words.states[status]}>
        {isMoving(data) ? <Progress value={progressOf(data)} aria-label={words.states[status]} /> : null}
        {problem === null ? null : <Text>{words.problems[problem]}</Text>}
        <Counts
          counts={[
            [words.rows, rows],
            [words.good, good],
            [words.wrong, problems],
            ...(hasStarted
              ? ([
                  [words.invited, invited],
                  [words.skipped, skipped],
                ] as const)
              : []),
          ]}
        />
        {failure ? <FailureNote failure={failure} /> : null}
        <Group justify="flex-end">
          {status === 'checked' || status === 'running' || status === 'planned' ? (
            <Button variant="default" loading={cancelling.isPending} onClick={() => cancelling.mutate()}>
              {status === 'running' ? words.stop : words.drop}
            </Button>
          ) : null}
          {isReady ? (
            <Button loading={starting.isPending} onClick={() => starting.mutate()}>
              {words.start(good)}
            </Button>
          ) : null}
        </Group>
      </Card>
      <BatchNotes notes={notes} />
      {hasStarted || invited > 0 ? <Invitations batchId={batchId} /> : null}
    </>
  );
}
