import { Button, Checkbox, Group, NativeSelect, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { codeOf } from '../api/problem.ts';
import { isSame } from '../api/same.ts';
import { useCommandId } from '../api/use-command-id.ts';
import { useSettings } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { KeepTyped } from '../design/keep-typed.tsx';
import { dateIn, fullDay } from '../time/times.ts';
import { noTerms, termsFrom } from './offer-terms.ts';
import style from './offers.module.css';
import { TermsFields } from './terms-fields.tsx';
import { useRecordOffer } from './use-offers.ts';

/** An offer that somebody got: what it consists of, from whom, and how it is known. */
export function RecordOffer({ onClose }: { readonly onClose: () => void }) {
  const { texts, face, zone } = useSettings();
  const { record, actions } = texts.offers;
  const commandId = useCommandId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [terms, setTerms] = useState(noTerms);
  const [about, setAbout] = useState({ employer: '', conversation: '', extendedOn: dateIn(Date.now(), zone), note: '', isWritten: false });
  const [isTried, setTried] = useState(false);
  const recording = useRecordOffer();
  const chats = useQuery({
    queryKey: ['chats-for-offers'],
    queryFn: () => answered(() => api.GET('/api/interviews/conversations/mine', { params: { query: { when: 'past', limit: 50 } } })),
  });
  useEffect(() => heading.current?.focus(), []);
  const read = termsFrom(terms);
  const change = (part: Partial<typeof about>) => setAbout((now) => ({ ...now, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!('terms' in read)) return;
    const { employer, conversation, extendedOn, note, isWritten } = about;
    const asked = {
      terms: read.terms,
      extendedOn,
      conversationId: conversation === '' ? null : conversation,
      employerName: employer.trim() || null,
      proof: isWritten ? ('written' as const) : ('word' as const),
      note: note.trim() || null,
    };
    recording.mutate(
      { asked, commandId: commandId.current() },
      {
        onSuccess: onClose,
        onError: commandId.onError,
      },
    );
  };
  const own = (chats.data?.items ?? []).filter(({ seenAs }) => seenAs === 'guest');
  return (
    <form className={style.sheet} onSubmit={submit} noValidate aria-labelledby="record-offer">
      <div>
        <Title order={2} size="h3" id="record-offer" ref={heading} tabIndex={-1}>
          {record.title}
        </Title>
        <Text c="dimmed">{record.text}</Text>
      </div>
      <div className={style.fields}>
        <TextInput
          label={record.employer}
          maxLength={200}
          value={about.employer}
          onChange={({ currentTarget }) => change({ employer: currentTarget.value })}
        />
        <TextInput
          type="date"
          label={record.extendedOn}
          value={about.extendedOn}
          onChange={({ currentTarget }) => change({ extendedOn: currentTarget.value })}
        />
      </div>
      <TermsFields
        draft={terms}
        onChange={(part) => setTerms((now) => ({ ...now, ...part }))}
        wrong={isTried && 'wrong' in read ? read.wrong : []}
      />
      {own.length > 0 ? (
        <NativeSelect
          label={record.conversation}
          value={about.conversation}
          onChange={({ currentTarget }) => change({ conversation: currentTarget.value })}
          data={[
            { value: '', label: record.noConversation },
            ...own.map(({ conversationId, employer, start }) => ({
              value: conversationId,
              label: `${employer ?? texts.chats.somebody}, ${fullDay(start, face)}`,
            })),
          ]}
        />
      ) : null}
      <Textarea
        label={record.note}
        rows={2}
        maxLength={1_000}
        value={about.note}
        onChange={({ currentTarget }) => change({ note: currentTarget.value })}
      />
      <Checkbox
        label={record.written}
        checked={about.isWritten}
        onChange={({ currentTarget }) => change({ isWritten: currentTarget.checked })}
      />
      <KeepTyped isChanged={!isSame(terms, noTerms) || about.note.trim() !== ''} />
      {recording.error ? (
        <FailureNote failure={recording.error} text={codeOf(recording.error) === 'day_not_fitting' ? actions.dayWrong : undefined} />
      ) : null}
      <Group justify="space-between">
        <Button variant="default" onClick={onClose}>
          {record.cancel}
        </Button>
        <Button type="submit" loading={recording.isPending}>
          {record.save}
        </Button>
      </Group>
    </form>
  );
}
