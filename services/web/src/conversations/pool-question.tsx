import { Button, Group, Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { codeOf } from '../api/problem.ts';
import { useCommandId } from '../api/use-command-id.ts';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';

/** Whether somebody likes to stay in touch: asked after the chat, and never a condition. */
export function PoolQuestion({ conversationId, name }: { readonly conversationId: string; readonly name: string }) {
  const { pool } = useTexts().conversations;
  const [message, setMessage] = useState('');
  const commandId = useCommandId();
  const asking = useMutation({
    mutationFn: () =>
      answered(() =>
        api.POST('/api/interviews/conversations/{conversationId}/talent-pool', {
          params: { path: { conversationId } },
          headers: { 'idempotency-key': commandId.current() },
          body: message.trim() === '' ? {} : { message: message.trim() },
        }),
      ),
    onError: commandId.onError,
  });
  const code = codeOf(asking.error);
  const refused: Readonly<Record<string, string>> = pool.refused;
  return (
    <Card title={pool.title} text={pool.lead(name)}>
      {asking.isSuccess ? (
        <Text role="status">{pool.asked}</Text>
      ) : (
        <>
          <Textarea
            label={pool.message}
            rows={2}
            maxLength={1_000}
            value={message}
            onChange={({ currentTarget }) => setMessage(currentTarget.value)}
          />
          {asking.error ? <FailureNote failure={asking.error} text={code === undefined ? undefined : refused[code]} /> : null}
          <Group justify="flex-end">
            <Button variant="default" loading={asking.isPending} onClick={() => asking.mutate()}>
              {pool.ask}
            </Button>
          </Group>
        </>
      )}
    </Card>
  );
}
