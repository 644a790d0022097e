import { Button, Group, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { after } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { Refused } from '../api/problem.ts';
import { forget } from '../app/kept.ts';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { Dialog } from '../design/dialog.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { changePerson, useSignedIn } from '../signing-in/session.ts';

/** The end of everything that is held of whoever is signed in. They write a word first: it cannot be undone. */
export function EraseMe() {
  const { erase, held } = useTexts().mine;
  const { data: me } = useSignedIn();
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const [word, setWord] = useState('');
  const erasing = useMutation({
    mutationFn: (person: string) => answered(() => api.POST('/api/erasures/mine', { body: { person } })),
    onSuccess: () => setAsking(false),
  });
  const asked = erasing.data;
  const progress = useQuery({
    queryKey: ['erasure'],
    enabled: erasing.isSuccess,
    queryFn: async () => {
      try {
        return await answered(() => api.GET('/api/erasures/mine', asked ? { params: { query: { after: after(asked) } } } : {}));
      } catch (failure) {
        // whoever is gone is not signed in either
        if (failure instanceof Refused && [401, 404].includes(failure.problem.status)) return { pending: [], completedAt: '' };
        throw failure;
      }
    },
    refetchInterval: ({ state }) => (state.data?.completedAt === undefined ? 2_000 : false),
  });
  const leave = () => {
    forget('signed-in');
    void changePerson(queries);
  };
  if (erasing.isSuccess)
    return (
      <Card title={progress.data?.completedAt === undefined ? erase.going : erase.done} tone="bad">
        <Text role="status">
          {(progress.data?.pending ?? []).length > 0
            ? erase.pending((progress.data?.pending ?? []).map((service) => serviceName(service, held.services)).join(', '))
            : null}
        </Text>
        <Button onClick={leave}>{erase.signOut}</Button>
      </Card>
    );
  return (
    <Card title={erase.title} text={erase.text} tone="bad">
      <Group>
        <Button color="red" variant="outline" onClick={() => setAsking(true)} disabled={!me}>
          {erase.open}
        </Button>
      </Group>
      {isAsking && me ? (
        <Dialog title={erase.confirm} onClose={() => setAsking(false)}>
          <Text>{erase.text}</Text>
          <TextInput
            label={erase.type(erase.word)}
            value={word}
            data-autofocus
            autoComplete="off"
            onChange={({ currentTarget }) => setWord(currentTarget.value)}
          />
          {erasing.error ? <FailureNote failure={erasing.error} /> : null}
          <Group justify="space-between">
            <Button variant="default" onClick={() => setAsking(false)}>
              {erase.no}
            </Button>
            <Button
              color="red"
              disabled={word.trim().toLowerCase() !== erase.word.toLowerCase()}
              loading={erasing.isPending}
              onClick={() => erasing.mutate(me.personId)}
            >
              {erase.yes}
            </Button>
          </Group>
        </Dialog>
      ) : null}
    </Card>
  );
}

const serviceName = (service: string, names: Readonly<Record<string, string>>): string => names[service] ?? service;
