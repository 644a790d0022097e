import { Switch, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { confidentiality, confidentialityAfter } from './use-confidentiality.ts';

/** Whether chats of this side make their candidate busy at work, for those who have said who they are there. */
export function BusyAsHost() {
  const { busy } = useTexts().mine;
  const queries = useQueryClient();
  const { data } = useQuery(confidentiality);
  const choosing = useMutation({
    mutationFn: (next: boolean) => answered(() => api.PUT('/api/confidentiality/busy-as-host', { body: { busy: next } })),
    onSuccess: (changed) => confidentialityAfter(queries, changed),
  });
  if (!data) return null;
  if (data.memberSide === null)
    return (
      <Card title={busy.title}>
        <Text>{busy.notLinked}</Text>
      </Card>
    );
  return (
    <Card title={busy.title} text={busy.text}>
      <Switch
        label={busy.label}
        checked={choosing.isPending ? choosing.variables : data.busyAsHost}
        onChange={({ currentTarget }) => choosing.mutate(currentTarget.checked)}
      />
      {choosing.error ? <FailureNote failure={choosing.error} /> : null}
    </Card>
  );
}
