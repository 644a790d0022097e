import { Button, Group, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { codeOf, fieldErrors } from '../api/problem.ts';
import { useSettings } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { proofIn } from './proof-link.ts';

/** First a sign-in mail to the work address, which tells of nothing else; then its link, unused, as the proof. */
export function LinkSide({ onLinked }: { readonly onLinked: (changed: Changed) => Promise<void> }) {
  const { texts, language } = useSettings();
  const { mine, signIn } = texts;
  const { sides } = mine;
  const [address, setAddress] = useState('');
  const [isTried, setTried] = useState(false);
  const asking = useMutation({
    mutationFn: () =>
      answered(() => api.POST('/api/sign-in/links', { body: { address: address.trim(), side: 'member', locale: language } })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (address.trim() !== '') asking.mutate();
  };
  const wrong = isTried && address.trim() === '' ? sides.addressNeeded : fieldErrors(asking.error)['address'];
  return (
    <>
      <form onSubmit={submit} noValidate>
        <TextInput
          type="email"
          autoComplete="off"
          label={sides.address}
          description={sides.addressHint}
          value={address}
          error={wrong}
          onChange={({ currentTarget }) => setAddress(currentTarget.value)}
        />
        {asking.error && wrong === undefined ? (
          <FailureNote failure={asking.error} text={codeOf(asking.error) === 'too_many_requests' ? signIn.tooMany(15) : undefined} />
        ) : null}
        <Group mt="sm" justify="space-between">
          <Text size="sm" role="status" flex={1}>
            {asking.data ? sides.sent(asking.data.minutes) : ''}
          </Text>
          <Button type="submit" size="xs" variant={asking.data ? 'default' : 'light'} loading={asking.isPending}>
            {asking.data ? sides.again : sides.send}
          </Button>
        </Group>
      </form>
      {asking.data ? <Proof onLinked={onLinked} /> : null}
    </>
  );
}

function Proof({ onLinked }: { readonly onLinked: (changed: Changed) => Promise<void> }) {
  const { sides } = useSettings().texts.mine;
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const proof = proofIn(text);
  const linking = useMutation({
    mutationFn: (link: string) => answered(() => api.PUT('/api/sides/member', { body: { link } })),
    onSuccess: onLinked,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (proof !== undefined) linking.mutate(proof);
  };
  return (
    <form onSubmit={submit} noValidate>
      <TextInput
        autoComplete="off"
        label={sides.link}
        description={sides.linkHint}
        value={text}
        error={isTried && proof === undefined ? sides.noLink : undefined}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {linking.error ? <FailureNote failure={linking.error} words={sides.refused} /> : null}
      <Group mt="sm" justify="flex-end">
        <Button type="submit" loading={linking.isPending}>
          {sides.prove}
        </Button>
      </Group>
    </form>
  );
}
