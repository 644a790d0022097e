import { Button, NumberInput, Skeleton, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { after, type Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import style from '../design/listing.module.css';
import { forOrganization, useMembership } from '../team/membership.ts';
import { ChatTypeSelect } from './chat-type-select.tsx';
import own from './inviting.module.css';
import { PrivateLinkRow } from './private-link-row.tsx';

/** Links that book once, for one person whom one writes to oneself. */
export function PrivateLinks() {
  const { inviting } = useTexts();
  const { links } = inviting;
  const membership = useMembership();
  const headers = forOrganization(membership);
  const queries = useQueryClient();
  const queryKey = ['private-links', membership.organizationId];
  const [chatTypeId, setChatTypeId] = useState('');
  const [note, setNote] = useState('');
  const [openDays, setOpenDays] = useState<number | string>(30);
  const [uses, setUses] = useState<number | string>(1);
  const [isTried, setTried] = useState(false);
  const read = (changed?: Changed) =>
    answered(() =>
      api.GET('/api/scheduling/private-links', {
        params: { query: { limit: 100, ...(changed ? { after: after(changed) } : {}) } },
        headers,
      }),
    );
  const { data, error } = useQuery({ queryKey, queryFn: () => read(), refetchInterval: 15_000 });
  const settled = async (changed: Changed) => {
    queries.setQueryData(queryKey, await read(changed));
  };
  const making = useMutation({
    mutationFn: () =>
      answered(() =>
        api.POST('/api/scheduling/private-links', {
          headers,
          body: {
            chatTypeId,
            uses: Number(uses) || 1,
            openDays: Number(openDays) || 30,
            ...(note.trim() === '' ? {} : { note: note.trim() }),
          },
        }),
      ),
    onSuccess: async (done) => {
      await settled(done);
      setNote('');
      setTried(false);
    },
  });
  const make = () => {
    setTried(true);
    if (chatTypeId !== '') making.mutate();
  };
  return (
    <Card title={links.title} text={links.lead}>
      <div className={own.fields}>
        <ChatTypeSelect
          label={inviting.chatType}
          value={chatTypeId}
          onChange={setChatTypeId}
          error={isTried && chatTypeId === '' ? inviting.needed : undefined}
        />
        <TextInput label={links.note} maxLength={200} value={note} onChange={({ currentTarget }) => setNote(currentTarget.value)} />
        <NumberInput w="5.5rem" label={links.uses} min={1} max={100} allowDecimal={false} value={uses} onChange={setUses} />
        <NumberInput w="7.5rem" label={inviting.days} min={1} max={365} allowDecimal={false} value={openDays} onChange={setOpenDays} />
        <Button mt="1.55rem" loading={making.isPending} onClick={make}>
          {links.make}
        </Button>
      </div>
      {making.error ? <FailureNote failure={making.error} /> : null}
      {error && !data ? <FailureNote failure={error} /> : null}
      {data || error ? null : <Skeleton height="4rem" />}
      {data?.items.length === 0 ? <Text c="dimmed">{links.none}</Text> : null}
      <ul className={style.list}>
        {data?.items.map((link) => (
          <PrivateLinkRow key={link.linkId} link={link} onChanged={settled} />
        ))}
      </ul>
    </Card>
  );
}
