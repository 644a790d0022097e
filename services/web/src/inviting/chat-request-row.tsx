import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useSettings } from '../app/settings.tsx';
import { Dialog } from '../design/dialog.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import style from '../design/listing.module.css';
import { forOrganization, useMembership } from '../team/membership.ts';
import { dayInList, weekday } from '../time/times.ts';
import { zoneName } from '../time/zones.ts';
import { ChatTypeSelect } from './chat-type-select.tsx';
import own from './inviting.module.css';
import type { ChatRequest } from './inviting.ts';

interface ChatRequestRowProps {
  readonly request: ChatRequest;
  readonly onChanged: (changed: Changed) => Promise<void>;
}

/** Somebody who asks: they are sent a link to choose a time, or told kindly that it does not fit. */
export function ChatRequestRow({ request, onChanged }: ChatRequestRowProps) {
  const { texts, face } = useSettings();
  const { inviting } = texts;
  const { requests } = inviting;
  const headers = forOrganization(useMembership());
  const [asks, setAsks] = useState<'accept' | 'decline' | undefined>();
  const [chatTypeId, setChatTypeId] = useState('');
  const [isTried, setTried] = useState(false);
  const { requestId, name, address, message, zone, askedAt, status } = request;
  const at = { params: { path: { requestId } }, headers };
  const answering = useMutation({
    mutationFn: async () =>
      onChanged(
        asks === 'accept'
          ? await answered(() => api.POST('/api/scheduling/chat-requests/{requestId}/acceptance', { ...at, body: { chatTypeId } }))
          : await answered(() => api.POST('/api/scheduling/chat-requests/{requestId}/decline', at)),
      ),
    onSuccess: () => setAsks(undefined),
  });
  const answer = () => {
    setTried(true);
    if (asks === 'decline' || chatTypeId !== '') answering.mutate();
  };
  const who = name ?? inviting.somebody;
  return (
    <li className={style.card}>
      <time dateTime={askedAt} className={style.date}>
        <b>{dayInList(askedAt, face, Date.now())}</b>
        <span>{weekday(askedAt, face)}</span>
      </time>
      <div className={style.what}>
        <b>{who}</b>
        <span>{[address, zoneName(zone, Date.parse(askedAt))].filter(Boolean).join(' · ')}</span>
        {message ? <blockquote className={own.message}>{message}</blockquote> : null}
      </div>
      <div className={style.side}>
        {status === 'open' ? (
          <>
            <Button size="xs" aria-label={requests.acceptOf(who)} onClick={() => setAsks('accept')}>
              {requests.accept}
            </Button>
            <Button size="xs" variant="default" aria-label={requests.declineOf(who)} onClick={() => setAsks('decline')}>
              {requests.decline}
            </Button>
          </>
        ) : (
          <span className={style.state}>{requests.states[status]}</span>
        )}
      </div>
      {asks ? (
        <Dialog title={asks === 'accept' ? requests.acceptOf(who) : requests.declineOf(who)} onClose={() => setAsks(undefined)}>
          {asks === 'accept' ? (
            <>
              <p>{requests.acceptText}</p>
              <ChatTypeSelect
                label={inviting.chatType}
                value={chatTypeId}
                onChange={setChatTypeId}
                error={isTried && chatTypeId === '' ? inviting.needed : undefined}
              />
            </>
          ) : (
            <p>{requests.declineText}</p>
          )}
          {answering.error ? <FailureNote failure={answering.error} /> : null}
          <Group justify="space-between">
            <Button variant="default" onClick={() => setAsks(undefined)}>
              {inviting.notNow}
            </Button>
            <Button loading={answering.isPending} onClick={answer}>
              {asks === 'accept' ? requests.accept : requests.decline}
            </Button>
          </Group>
        </Dialog>
      ) : null}
    </li>
  );
}
