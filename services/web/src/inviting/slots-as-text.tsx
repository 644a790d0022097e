import { Button, Group, NumberInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useSettings } from '../app/settings.tsx';
import { ZonePicker } from '../booking/zone-picker.tsx';
import { Card } from '../design/card.tsx';
import { CopyButton } from '../design/copy-button.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { forOrganization, useMembership } from '../team/membership.ts';
import { dateIn, plusDays } from '../time/times.ts';
import { instantAt } from '../time/wall-clock.ts';
import { ChatTypeSelect } from './chat-type-select.tsx';
import own from './inviting.module.css';
import { LanguageSelect } from './language-select.tsx';

/** Free times as a text that can be put into any mail; each of them can be booked from it. */
export function SlotsAsText() {
  const { texts, zone, language } = useSettings();
  const { inviting } = texts;
  const { slots } = inviting;
  const headers = forOrganization(useMembership());
  const [chatTypeId, setChatTypeId] = useState('');
  const [from, setFrom] = useState(() => dateIn(Date.now(), zone));
  const [to, setTo] = useState(() => plusDays(dateIn(Date.now(), zone), 13));
  const [count, setCount] = useState<number | string>(6);
  const [locale, setLocale] = useState(language);
  const [isTried, setTried] = useState(false);
  const isComplete = chatTypeId !== '' && from !== '' && to !== '' && from <= to;
  const writing = useMutation({
    mutationFn: () =>
      answered(() =>
        api.GET('/api/scheduling/chat-types/{chatTypeId}/slots-text', {
          params: {
            path: { chatTypeId },
            query: {
              from: instantAt(from, '00:00', zone),
              to: instantAt(plusDays(to, 1), '00:00', zone),
              zone,
              count: Number(count) || 6,
              locale,
            },
          },
          headers,
        }),
      ),
  });
  const write = () => {
    setTried(true);
    if (isComplete) writing.mutate();
  };
  const { data, error } = writing;
  return (
    <Card title={slots.title} text={slots.lead}>
      <div className={own.fields}>
        <ChatTypeSelect
          label={inviting.chatType}
          value={chatTypeId}
          onChange={setChatTypeId}
          error={isTried && chatTypeId === '' ? inviting.needed : undefined}
        />
        <TextInput type="date" label={slots.from} value={from} onChange={({ currentTarget }) => setFrom(currentTarget.value)} />
        <TextInput
          type="date"
          label={slots.to}
          value={to}
          error={isTried && from > to ? slots.order : undefined}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
        />
        <NumberInput w="7rem" label={slots.count} min={1} max={30} allowDecimal={false} value={count} onChange={setCount} />
        <LanguageSelect value={locale} onChange={setLocale} />
      </div>
      <ZonePicker at={Date.now()} />
      {error ? <FailureNote failure={error} /> : null}
      <Group justify="flex-end">
        <Button variant="default" loading={writing.isPending} onClick={write}>
          {slots.write}
        </Button>
      </Group>
      <div role="status">
        {data ? (
          <>
            <pre className={own.text}>{data.slots === 0 ? slots.none : data.text}</pre>
            {data.slots === 0 ? null : (
              <Group justify="flex-end" mt="xs">
                <CopyButton text={data.text} label={slots.copy} />
              </Group>
            )}
          </>
        ) : null}
      </div>
    </Card>
  );
}
