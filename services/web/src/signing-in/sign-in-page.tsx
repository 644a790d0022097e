import { Anchor, Button, Radio, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { codeOf, fieldErrors } from '../api/problem.ts';
import { useSettings } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { isOnThisMachine } from './local-mailbox.ts';
import style from './sign-in-page.module.css';
import { type Side, sideFrom } from './sign-in-search.ts';

const sides: readonly Side[] = ['candidate', 'member'];

/** Asks for the mail with the link that signs in. */
export function SignInPage() {
  const { texts, language } = useSettings();
  const { signIn } = texts;
  const wanted = useSearch({ strict: false }) as { readonly side?: unknown };
  const [side, setSide] = useState<Side>(sideFrom(wanted.side));
  const [address, setAddress] = useState('');
  const [missing, setMissing] = useState(false);
  const asking = useMutation({
    mutationFn: () => answered(() => api.POST('/api/sign-in/links', { body: { address: address.trim(), side, locale: language } })),
  });
  const field = useRef<HTMLInputElement>(null);
  const isSent = asking.data !== undefined;
  useEffect(() => {
    // after the shell has led to the beginning of the page
    const next = isSent ? undefined : requestAnimationFrame(() => field.current?.focus());
    return () => cancelAnimationFrame(next ?? 0);
  }, [isSent]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(address.trim() === '');
    if (address.trim() !== '') asking.mutate();
  };
  if (asking.data) return <Sent address={address.trim()} minutes={asking.data.minutes} again={() => asking.reset()} />;
  const wrong = missing ? signIn.addressNeeded : fieldErrors(asking.error)['address'];
  return (
    <form className={style.card} onSubmit={submit} noValidate>
      <Stack gap="xs">
        <Title order={1} size="h2">
          {signIn.title}
        </Title>
        <Text c="dimmed">{signIn.lead}</Text>
      </Stack>
      <Radio.Group value={side} onChange={(value) => setSide(sideFrom(value))} label={signIn.side}>
        <div className={style.sides}>
          {sides.map((one) => (
            <Radio.Card key={one} value={one} p="sm" className={style.side ?? ''}>
              <div className={style.sideInside}>
                <Radio.Indicator />
                <span>
                  <span className={style.sideTitle}>{signIn.sides[one].title}</span>
                  <span className={style.sideText}>{signIn.sides[one].text}</span>
                </span>
              </div>
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      <TextInput
        ref={field}
        type="email"
        name="email"
        autoComplete="email"
        inputMode="email"
        size="md"
        label={signIn.address}
        value={address}
        onChange={({ currentTarget }) => setAddress(currentTarget.value)}
        error={wrong}
      />
      {asking.error && wrong === undefined ? (
        <FailureNote failure={asking.error} text={codeOf(asking.error) === 'too_many_requests' ? signIn.tooMany(15) : undefined} />
      ) : null}
      <Button type="submit" size="md" loading={asking.isPending}>
        {signIn.send}
      </Button>
      <Text size="sm" c="dimmed">
        {signIn.apart}
      </Text>
    </form>
  );
}

function Sent({ address, minutes, again }: { readonly address: string; readonly minutes: number; readonly again: () => void }) {
  const { sent } = useSettings().texts.signIn;
  return (
    <div className={style.card} role="status">
      <Title order={1} size="h2">
        {sent.title}
      </Title>
      <Text>{sent.text(address, minutes)}</Text>
      {isOnThisMachine() ? (
        <Stack gap="xs" className={style.mailbox ?? ''}>
          <Text size="sm">{sent.mailbox}</Text>
          <Anchor href={`/mailbox?to=${encodeURIComponent(address)}`}>{sent.openMailbox}</Anchor>
        </Stack>
      ) : null}
      <Button variant="default" onClick={again}>
        {sent.again}
      </Button>
    </div>
  );
}
