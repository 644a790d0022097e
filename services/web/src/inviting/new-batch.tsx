import { Button, Group, NumberInput, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { after } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { randomId } from '../api/random-id.ts';
import { useSettings } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { FileChoice } from '../design/file-choice.tsx';
import { KeepTyped } from '../design/keep-typed.tsx';
import { forOrganization, useMembership } from '../team/membership.ts';
import { ChatTypeSelect } from './chat-type-select.tsx';
import { idIn } from './inviting.ts';
import { LanguageSelect } from './language-select.tsx';

/** What all of a file are invited to, and the file. It is checked first; nobody is written to before that is said. */
export function NewBatch({ onMade }: { readonly onMade: (batchId: string) => void }) {
  const { texts, language } = useSettings();
  const { inviting } = texts;
  const headers = forOrganization(useMembership());
  const [chatTypeId, setChatTypeId] = useState('');
  const [locale, setLocale] = useState(language);
  const [openDays, setOpenDays] = useState<number | string>(21);
  const [message, setMessage] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [isTried, setTried] = useState(false);
  const making = useMutation({
    mutationFn: async (chosen: File) => {
      const { stream } = await answered(() =>
        api.POST('/api/scheduling/invitation-batches', {
          headers: { ...headers, 'idempotency-key': randomId() },
          body: { chatTypeId, locale, openDays: Number(openDays) || 21, ...(message.trim() === '' ? {} : { message: message.trim() }) },
        }),
      );
      const batchId = idIn(stream);
      const changed = await answered(() =>
        api.PUT('/api/scheduling/invitation-batches/{batchId}/file', {
          params: { path: { batchId } },
          headers: { ...headers, 'content-type': 'text/csv' },
          body: '',
          bodySerializer: () => chosen,
        }),
      );
      await answered(() =>
        api.GET('/api/scheduling/invitation-batches/{batchId}', {
          params: { path: { batchId }, query: { after: after(changed) } },
          headers,
        }),
      );
      return batchId;
    },
    onSuccess: onMade,
  });
  const check = () => {
    setTried(true);
    if (chatTypeId !== '' && file) making.mutate(file);
  };
  return (
    <>
      <Group align="flex-start" gap="sm">
        <ChatTypeSelect
          label={inviting.chatType}
          value={chatTypeId}
          onChange={setChatTypeId}
          error={isTried && chatTypeId === '' ? inviting.needed : undefined}
        />
        <LanguageSelect value={locale} onChange={setLocale} />
        <NumberInput w="9rem" label={inviting.days} min={1} max={90} allowDecimal={false} value={openDays} onChange={setOpenDays} />
      </Group>
      <Textarea
        label={inviting.batch.message}
        description={inviting.batch.messageHint}
        rows={3}
        maxLength={2_000}
        value={message}
        onChange={({ currentTarget }) => setMessage(currentTarget.value)}
      />
      <FileChoice action={inviting.batch.choose} none={inviting.batch.noFile} file={file} isMissing={isTried && !file} onChoose={setFile} />
      <KeepTyped isChanged={message.trim() !== '' && !making.isSuccess} />
      {making.error ? <FailureNote failure={making.error} words={inviting.refused} /> : null}
      <Group justify="flex-end">
        <Button loading={making.isPending} onClick={check}>
          {inviting.batch.check}
        </Button>
      </Group>
    </>
  );
}
