import { Button, Group, Skeleton, Switch, Text, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import type { Answer } from '../api/types.ts';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { KeepTyped } from '../design/keep-typed.tsx';
import { pressed } from '../design/pressed.ts';

const address = '/api/interviews/conversations/{conversationId}/host-note';

/** What a host keeps for the next chat with this person: for themself, or for colleagues who hold it. */
export function HostNote({ conversationId }: { readonly conversationId: string }) {
  const { hostNote } = useTexts().conversations;
  const { data, error } = useQuery({
    queryKey: ['host-note', conversationId],
    queryFn: () => answered(() => api.GET(address, { params: { path: { conversationId } } })),
    refetchOnWindowFocus: false,
  });
  return (
    <Card title={hostNote.title} text={hostNote.lead}>
      {error && !data ? <FailureNote failure={error} /> : null}
      {data ? <NoteForm key={conversationId} kept={data} /> : error ? null : <Skeleton height="6rem" />}
    </Card>
  );
}

function NoteForm({ kept }: { readonly kept: Answer<typeof address, 'get'> }) {
  const { hostNote } = useTexts().conversations;
  const queries = useQueryClient();
  const { conversationId } = kept;
  const [text, setText] = useState(kept.text ?? '');
  const [shared, setShared] = useState(kept.shared);
  const saving = useMutation({
    mutationFn: () => {
      const path = { conversationId };
      return text.trim() === ''
        ? answered(() => api.DELETE(address, { params: { path } }))
        : answered(() => api.PUT(address, { params: { path }, body: { text: text.trim(), shared } }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['host-note', conversationId] }),
  });
  const isChanged = text.trim() !== (kept.text ?? '') || shared !== kept.shared;
  return (
    <>
      <Textarea
        aria-label={hostNote.title}
        rows={4}
        maxLength={2_000}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Switch label={hostNote.shared} checked={shared} onChange={({ currentTarget }) => setShared(currentTarget.checked)} />
      <KeepTyped isChanged={isChanged} />
      {saving.error ? <FailureNote failure={saving.error} /> : null}
      <Group justify="space-between">
        <Text size="sm" c="dimmed" role="status">
          {isChanged ? '' : (kept.text ?? '') === '' ? '' : hostNote.kept}
        </Text>
        <Button variant="default" loading={saving.isPending} {...pressed(() => saving.mutate(), !isChanged)}>
          {hostNote.save}
        </Button>
      </Group>
    </>
  );
}
