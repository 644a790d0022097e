import { Button, Group, Skeleton, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Changed } from '../api/after.ts';
import { answered, answeredIfThere } from '../api/answered.ts';
import { api } from '../api/client.ts';
import type { Answer } from '../api/types.ts';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { changePerson } from '../signing-in/session.ts';
import { LinkSide } from './link-side.tsx';
import { confidentiality, confidentialityAfter } from './use-confidentiality.ts';

type MemberSide = Answer<'/api/sides/member', 'get'>;
const queryKey = ['member-side'];

/** Asked for where there is one. */
const sideOf = ({ memberSide }: Answer<'/api/confidentiality', 'get'>) =>
  memberSide === null ? null : answeredIfThere(() => api.GET('/api/sides/member'));

/** Who a candidate is as a member, if they say so: known to themselves alone, and what it does to whom they are kept from. */
export function BothSides() {
  const { sides } = useTexts().mine;
  const queries = useQueryClient();
  const { data, error } = useQuery({ queryKey, queryFn: async () => sideOf(await queries.fetchQuery(confidentiality)) });
  /** Reads what there is with the change in it. Employers come onto the list a moment later. */
  const settled = async (changed: Changed) => {
    queries.setQueryData(queryKey, await sideOf(await confidentialityAfter(queries, changed)));
    await queries.invalidateQueries({ queryKey: ['blocks'] });
  };
  const unlinking = useMutation({ mutationFn: () => answered(() => api.DELETE('/api/sides/member')), onSuccess: settled });
  return (
    <Card title={sides.title} text={sides.text}>
      {data === undefined && !error ? <Skeleton height="3rem" /> : null}
      {error && data === undefined ? <FailureNote failure={error} /> : null}
      {data === null ? <LinkSide onLinked={settled} /> : null}
      {data ? <Linked side={data} isLeaving={unlinking.isPending} onUnlink={() => unlinking.mutate()} /> : null}
      {unlinking.error ? <FailureNote failure={unlinking.error} /> : null}
      {unlinking.isSuccess && data === null ? (
        <Text size="sm" role="status">
          {sides.unlinked}
        </Text>
      ) : null}
    </Card>
  );
}

interface LinkedProps {
  readonly side: MemberSide;
  readonly isLeaving: boolean;
  readonly onUnlink: () => void;
}

function Linked({ side: { organizations }, isLeaving, onUnlink }: LinkedProps) {
  const { sides } = useTexts().mine;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const goingOver = useMutation({
    mutationFn: () => answered(() => api.POST('/api/session/member-side')),
    onSuccess: async () => {
      await changePerson(queries);
      await navigate({ to: '/team' });
    },
  });
  const names = organizations.map(({ name }) => name).join(', ');
  return (
    <>
      <Text role="status">{names === '' ? sides.nowhere : sides.linked(names)}</Text>
      <Text size="sm" c="dimmed">
        {sides.over}
      </Text>
      {goingOver.error ? <FailureNote failure={goingOver.error} /> : null}
      <Group>
        <Button size="xs" variant="light" loading={goingOver.isPending} onClick={() => goingOver.mutate()}>
          {sides.goOver}
        </Button>
        <Button size="xs" variant="default" loading={isLeaving} onClick={onUnlink}>
          {sides.unlink}
        </Button>
      </Group>
    </>
  );
}
