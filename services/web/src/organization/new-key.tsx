import { Button, Checkbox, Code, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useSettings } from '../app/settings.tsx';
import { Dialog } from '../design/dialog.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { useMembership } from '../team/membership.ts';
import { plusDays } from '../time/times.ts';
import { instantAt } from '../time/wall-clock.ts';
import style from './organization.module.css';

const scopes = ['analytics:read', 'scheduling:read', 'interviews:read', 'organization:read'] as const;
type Scope = (typeof scopes)[number];

interface NewKeyProps {
  readonly onMade: (changed: Changed) => Promise<void>;
  readonly onClose: () => void;
}

/** Makes a key, and shows it this once. */
export function NewKey({ onMade, onClose }: NewKeyProps) {
  const { texts, zone } = useSettings();
  const { keys } = texts.organization;
  const { organizationId: organization } = useMembership();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<readonly Scope[]>(['analytics:read']);
  const [until, setUntil] = useState('');
  const [isTried, setTried] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const making = useMutation({
    mutationFn: () =>
      answered(() =>
        api.POST('/api/organizations/{organization}/keys', {
          params: { path: { organization } },
          body: {
            name: name.trim(),
            scopes: [...chosen],
            expiresAt: until === '' ? null : instantAt(plusDays(until, 1), '00:00', zone),
          },
        }),
      ),
    onSuccess: onMade,
  });
  const isComplete = name.trim() !== '' && chosen.length > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isComplete) making.mutate();
  };
  const copy = async (key: string) => {
    await navigator.clipboard.writeText(key).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  if (making.data)
    return (
      <Dialog title={keys.shown} onClose={onClose}>
        <Code block className={style.key}>
          {making.data.key}
        </Code>
        <Group justify="space-between">
          <Button variant="default" onClick={onClose}>
            {keys.done}
          </Button>
          <Group gap="sm">
            <Text size="sm" role="status">
              {isCopied ? keys.copied : ''}
            </Text>
            <Button data-autofocus onClick={() => void copy(making.data.key)}>
              {keys.copy}
            </Button>
          </Group>
        </Group>
      </Dialog>
    );
  return (
    <Dialog title={keys.add} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <TextInput
          label={keys.name}
          maxLength={100}
          value={name}
          data-autofocus
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Checkbox.Group
          mt="sm"
          label={keys.may}
          value={[...chosen]}
          onChange={(values) => setChosen(scopes.filter((one) => values.includes(one)))}
        >
          <Stack gap="xs" mt={4}>
            {scopes.map((scope) => (
              <Checkbox key={scope} value={scope} label={keys.scopes[scope]} />
            ))}
          </Stack>
        </Checkbox.Group>
        <TextInput
          mt="sm"
          type="date"
          label={keys.until}
          description={keys.untilHint}
          value={until}
          onChange={({ currentTarget }) => setUntil(currentTarget.value)}
        />
        {isTried && !isComplete ? (
          <Text role="alert" c="var(--mantine-color-error)" size="sm" mt="sm">
            {keys.needed}
          </Text>
        ) : null}
        {making.error ? <FailureNote failure={making.error} /> : null}
        <Group justify="space-between" mt="md">
          <Button variant="default" onClick={onClose}>
            {keys.cancel}
          </Button>
          <Button type="submit" loading={making.isPending}>
            {keys.make}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
