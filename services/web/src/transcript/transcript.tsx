import { Button, Group, Progress, Skeleton, Text } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import type { Conversation } from '../chats/chat-list.ts';
import { Card } from '../design/card.tsx';
import { Confirm } from '../design/confirm.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { Analysis } from './analysis.tsx';
import { Consents } from './consents.tsx';
import { TranscriptUpload } from './transcript-upload.tsx';
import { useTranscript } from './use-transcript.ts';

const pauses = { analysing: 1_500, usual: 15_000 };

interface TranscriptProps {
  readonly conversation: Conversation;
  /** Who reads this. */
  readonly personId: string;
  readonly side: 'guest' | 'host';
  readonly hasBegun: boolean;
}

/** A conversation in writing, for whoever speaks in it: only while everybody does who speaks agrees. */
export function Transcript({ conversation, personId, side, hasBegun }: TranscriptProps) {
  const { transcript } = useTexts();
  const { conversationId, sessionId } = conversation;
  const doing = useTranscript(conversationId, { pauses });
  const [isRemoving, setRemoving] = useState(false);
  const nameOf = useSpeakerName(conversation, personId);
  const { query, refresh, removing } = doing;
  const { data, error } = query;
  if (sessionId !== null) return null;
  const kept = data?.transcript;
  return (
    <Card title={transcript.title} text={transcript.lead}>
      {error && !data ? <FailureNote failure={error} /> : null}
      {data || error ? null : <Skeleton height="8rem" />}
      {data ? <Consents kept={data} personId={personId} nameOf={nameOf} doing={doing} /> : null}
      {data && !kept && data.speakers.every(({ consented }) => consented) ? (
        hasBegun ? (
          <TranscriptUpload
            conversationId={conversationId}
            people={data.speakers.map(({ personId: value }) => ({ value, label: nameOf(value) }))}
            onStored={refresh}
          />
        ) : (
          <Text size="sm">{transcript.notBegun}</Text>
        )
      ) : null}
      {kept?.status === 'analysing' ? (
        <div role="status">
          <Text size="sm">{transcript.analysing}</Text>
          <Progress value={kept.done * 100} aria-label={transcript.analysing} />
        </div>
      ) : null}
      {kept?.status === 'failed' ? <Text>{transcript.failed}</Text> : null}
      {kept?.status === 'analysed' ? <Analysis conversation={conversation} transcriptId={kept.transcriptId} side={side} /> : null}
      {kept ? (
        <Group justify="flex-end">
          <Button size="xs" variant="default" onClick={() => setRemoving(true)}>
            {transcript.remove}
          </Button>
        </Group>
      ) : null}
      {isRemoving ? (
        <Confirm
          title={transcript.removing.title}
          text={transcript.removing.text}
          yes={transcript.removing.yes}
          no={transcript.removing.no}
          tone="bad"
          isPending={removing.isPending}
          failure={removing.error}
          onYes={() => removing.mutate(undefined, { onSuccess: () => setRemoving(false) })}
          onClose={() => setRemoving(false)}
        />
      ) : null}
    </Card>
  );
}

function useSpeakerName({ hosts, guest }: Conversation, own: string): (personId: string) => string {
  const { transcript } = useTexts();
  return (id) =>
    id === own
      ? transcript.you
      : ([...hosts, guest].find(({ personId }) => personId === id)?.name ?? (id === guest.personId ? transcript.guest : transcript.host));
}
