import { Button, NativeSelect, Skeleton, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { after, type Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { Failed } from '../app/dead-ends.tsx';
import { live } from '../app/live.ts';
import { useTexts } from '../app/settings.tsx';
import style from '../design/listing.module.css';
import { MoreButton } from '../design/more-button.tsx';
import { forOrganization, useMembership } from '../team/membership.ts';
import { ChatTypeSelect } from './chat-type-select.tsx';
import { InvitationRow } from './invitation-row.tsx';
import { NewInvitation } from './new-invitation.tsx';

const statuses = ['open', 'booked', 'expired', 'declined', 'withdrawn'] as const;

/** Who was invited, and what became of it. `batchId`: of one file only. */
export function Invitations({ batchId }: { readonly batchId?: string }) {
  const { inviting } = useTexts();
  const membership = useMembership();
  const queries = useQueryClient();
  const [status, setStatus] = useState<(typeof statuses)[number] | undefined>();
  const [chatType, setChatType] = useState('');
  const [isInviting, setInviting] = useState(false);
  const filter = {
    ...(status === undefined ? {} : { status }),
    ...(chatType === '' ? {} : { chatType }),
    ...(batchId === undefined ? {} : { batch: batchId }),
  };
  const read = (cursor: string, changed?: Changed) =>
    answered(() =>
      api.GET('/api/scheduling/invitations', {
        params: { query: { limit: 50, ...filter, ...(cursor === '' ? {} : { cursor }), ...(changed ? { after: after(changed) } : {}) } },
        headers: forOrganization(membership),
      }),
    );
  const list = useInfiniteQuery({
    queryKey: ['invitations', membership.organizationId, filter],
    initialPageParam: '',
    queryFn: ({ pageParam }) => read(pageParam),
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchInterval: 60_000,
    meta: live('scheduling/invitations'),
  });
  /** Waits until the list has it. */
  const settled = async (changed: Changed) => {
    await read('', changed);
    await queries.invalidateQueries({ queryKey: ['invitations'] });
  };
  const found = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <div className={style.filters}>
        <NativeSelect
          label={inviting.state}
          value={status ?? ''}
          onChange={({ currentTarget }) => setStatus(statuses.find((one) => one === currentTarget.value))}
          data={[{ value: '', label: inviting.anyState }, ...statuses.map((value) => ({ value, label: inviting.states[value] }))]}
        />
        {batchId === undefined ? (
          <>
            <ChatTypeSelect label={inviting.chatType} any={inviting.anyType} value={chatType} onChange={setChatType} />
            <Button onClick={() => setInviting(true)}>{inviting.invite.open}</Button>
          </>
        ) : null}
      </div>
      {list.error && !list.data ? <Failed failure={list.error} retry={() => void list.refetch()} /> : null}
      {list.data || list.error ? null : <Skeleton height="14rem" radius="lg" />}
      {list.data && found.length === 0 ? (
        <section className={style.empty}>
          <Title order={2} size="h4">
            {inviting.none.title}
          </Title>
          <Text c="dimmed">{inviting.none.text}</Text>
        </section>
      ) : null}
      <ul className={style.list}>
        {found.map((invitation) => (
          <InvitationRow key={invitation.invitationId} invitation={invitation} onChanged={settled} />
        ))}
      </ul>
      <MoreButton list={list} text={inviting.more} />
      {isInviting ? <NewInvitation onInvited={settled} onClose={() => setInviting(false)} /> : null}
    </>
  );
}
