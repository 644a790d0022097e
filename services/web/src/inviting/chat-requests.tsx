import { NativeSelect, Skeleton, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { after, type Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { Failed } from '../app/dead-ends.tsx';
import { live } from '../app/live.ts';
import { useTexts } from '../app/settings.tsx';
import style from '../design/listing.module.css';
import { forOrganization, useMembership } from '../team/membership.ts';
import { ChatRequestRow } from './chat-request-row.tsx';

const statuses = ['open', 'accepted', 'declined', 'withdrawn'] as const;

/** Candidates who ask for a chat, and wait for an answer. */
export function ChatRequests() {
  const { inviting } = useTexts();
  const { requests } = inviting;
  const membership = useMembership();
  const headers = forOrganization(membership);
  const queries = useQueryClient();
  const [status, setStatus] = useState<(typeof statuses)[number]>('open');
  const read = (changed?: Changed) =>
    answered(() =>
      api.GET('/api/scheduling/chat-requests', {
        params: { query: { limit: 100, status, ...(changed ? { after: after(changed) } : {}) } },
        headers,
      }),
    );
  const { data, error, refetch } = useQuery({
    queryKey: ['chat-requests', membership.organizationId, status],
    queryFn: () => read(),
    refetchInterval: 60_000,
    meta: live('scheduling/chat-requests'),
  });
  const settled = async (changed: Changed) => {
    await read(changed);
    await queries.invalidateQueries({ queryKey: ['chat-requests'] });
  };
  return (
    <>
      <div>
        <NativeSelect
          w="fit-content"
          label={inviting.state}
          value={status}
          onChange={({ currentTarget }) => setStatus(statuses.find((one) => one === currentTarget.value) ?? 'open')}
          data={statuses.map((value) => ({ value, label: requests.states[value] }))}
        />
      </div>
      {error && !data ? <Failed failure={error} retry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton height="8rem" radius="lg" />}
      {data?.items.length === 0 ? (
        <section className={style.empty}>
          <Title order={2} size="h4">
            {requests.none.title}
          </Title>
          <Text c="dimmed">{requests.none.text}</Text>
        </section>
      ) : null}
      <ul className={style.list}>
        {data?.items.map((request) => (
          <ChatRequestRow key={request.requestId} request={request} onChanged={settled} />
        ))}
      </ul>
    </>
  );
}
