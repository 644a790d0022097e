import { Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { codeOf, fieldErrors } from '../api/problem.ts';
import { useTexts } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { changePerson } from '../signing-in/session.ts';
import { handleFrom } from './organization-handle.ts';
import { sessionOf } from './session-of.ts';
import style from './starting.module.css';

/** Who belongs to no organization makes one, and owns it. */
export function FoundOrganization({ personName }: { readonly personName: string | null }) {
  const { found } = useTexts().starting;
  const queries = useQueryClient();
  const [own, setOwn] = useState(personName ?? '');
  const [name, setName] = useState('');
  const [typed, setTyped] = useState<string | undefined>();
  const [isTried, setTried] = useState(false);
  const handle = handleFrom(typed ?? name);
  const founding = useMutation({
    mutationFn: async () => {
      if (own.trim() !== personName) await answered(() => api.PUT('/api/people/me/name', { body: { name: own.trim() } }));
      await answered(() => api.POST('/api/organizations', { body: { organizationId: handle, name: name.trim() } }));
      await sessionOf(handle);
      await changePerson(queries);
    },
  });
  const { error } = founding;
  const errors = fieldErrors(error);
  const isTaken = codeOf(error) === 'handle_taken';
  const missing = (value: string) => (isTried && value.trim() === '' ? found.needed : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if ([own, name, handle].every((value) => value.trim() !== '')) founding.mutate();
  };
  return (
    <form onSubmit={submit} noValidate className={style.found}>
      <Stack>
        <div>
          <Title order={1}>{found.title}</Title>
          <Text c="dimmed">{found.text}</Text>
        </div>
        <TextInput
          label={found.own}
          autoComplete="name"
          maxLength={100}
          value={own}
          error={missing(own)}
          onChange={({ currentTarget }) => setOwn(currentTarget.value)}
        />
        <TextInput
          label={found.name}
          autoComplete="organization"
          maxLength={100}
          value={name}
          error={missing(name) ?? errors['name']}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <TextInput
          label={found.handle}
          description={found.address(`${window.location.host}/book/${handle || '…'}/…`)}
          maxLength={40}
          value={typed ?? handle}
          error={missing(handle) ?? (isTaken ? found.taken : errors['organizationId'])}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        {error && !isTaken && Object.keys(errors).length === 0 ? <FailureNote failure={error} /> : null}
        <Button type="submit" loading={founding.isPending}>
          {found.action}
        </Button>
        <Text size="sm" c="dimmed">
          {found.invited}
        </Text>
      </Stack>
    </form>
  );
}
