import { Button, Group, Progress, Skeleton, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import type { Answer } from '../api/types.ts';
import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { useMembership } from '../team/membership.ts';
import { Analysis } from './analysis.tsx';
import type { Conversation } from './conversation.ts';
import { TranscriptUpload } from './transcript-upload.tsx';
import style from './workspace.module.css';

const address = '/api/interviews/conversations/{conversationId}/transcript';
type Kept = Answer<typeof address, 'get'>;

/** The conversation in writing: only while everybody who speaks agrees. */
export function Transcript({ conversation }: { readonly conversation: Conversation }) {
  const { texts, language } = useSettings();
  const { transcript } = texts.conversations;
  const { conversationId, kind } = conversation;
  const queries = useQueryClient();
  const queryKey = ['transcript', conversationId, language];
  const path = { conversationId };
  const { data, error } = useQuery({
    queryKey,
    queryFn: () => answered(() => api.GET(address, { params: { path, query: { locale: language } } })),
    refetchInterval: ({ state }) => (state.data?.transcript?.status === 'analysing' ? 1_500 : 15_000),
  });
  const refresh = () => queries.invalidateQueries({ queryKey });
  const removing = useMutation({ mutationFn: () => answered(() => api.DELETE(address, { params: { path } })), onSuccess: refresh });
  const nameOf = useSpeakerName(conversation);
  if (kind === 'group') return null;
  const status = data?.transcript?.status;
  return (
    <Card title={transcript.title} text={transcript.lead}>
      {error && !data ? <FailureNote failure={error} /> : null}
      {data || error ? null : <Skeleton height="8rem" />}
      {data ? <Consents kept={data} conversation={conversation} onChanged={refresh} /> : null}
      {data && !data.transcript && data.speakers.every(({ consented }) => consented) ? (
        <TranscriptUpload
          conversationId={conversationId}
          people={data.speakers.map(({ personId: value }) => ({ value, label: nameOf(value) }))}
          onStored={refresh}
        />
      ) : null}
      {status === 'analysing' ? (
        <div role="status">
          <Text size="sm">{transcript.analysing}</Text>
          <Progress value={(data?.transcript?.done ?? 0) * 100} aria-label={transcript.analysing} />
        </div>
      ) : null}
      {status === 'failed' ? <Text>{transcript.failed}</Text> : null}
      {status === 'analysed' && data?.transcript ? (
        <Analysis conversation={conversation} transcriptId={data.transcript.transcriptId} />
      ) : null}
      {data?.transcript ? (
        <Group justify="flex-end">
          <Button size="xs" variant="default" loading={removing.isPending} onClick={() => removing.mutate()}>
            {transcript.remove}
          </Button>
        </Group>
      ) : null}
      {removing.error ? <FailureNote failure={removing.error} /> : null}
    </Card>
  );
}

interface ConsentsProps {
  readonly kept: Kept;
  readonly conversation: Conversation;
  readonly onChanged: () => Promise<void>;
}

function useSpeakerName({ hosts, guest }: Conversation): (personId: string) => string {
  const { conversations } = useSettings().texts;
  const { personId } = useMembership();
  return (id) =>
    id === personId
      ? conversations.you
      : ([...hosts, guest].find((person) => person.personId === id)?.name ??
        (id === guest.personId ? conversations.guest : conversations.host));
}

/** Who has agreed, and one’s own word. */
function Consents({ kept, conversation, onChanged }: ConsentsProps) {
  const { transcript } = useSettings().texts.conversations;
  const { personId } = useMembership();
  const name = useSpeakerName(conversation);
  const { conversationId } = conversation;
  const path = { conversationId };
  const own = kept.speakers.find((speaker) => speaker.personId === personId);
  const saying = useMutation({
    mutationFn: () =>
      own?.consented
        ? answered(() => api.DELETE(`${address}/consent`, { params: { path } }))
        : answered(() => api.PUT(`${address}/consent`, { params: { path }, body: { version: kept.wordingVersion, locale: kept.locale } })),
    onSuccess: onChanged,
  });
  return (
    <>
      <ul className={style.rows}>
        {kept.speakers.map((speaker) => (
          <li key={speaker.personId}>
            <span>{name(speaker.personId)}</span>
            <Text size="sm" c={speaker.consented ? 'inherit' : 'dimmed'}>
              {speaker.consented ? transcript.agreed : transcript.notYet}
            </Text>
          </li>
        ))}
      </ul>
      {own && !own.consented ? <Text size="sm">{kept.wording}</Text> : null}
      {own ? (
        <Group justify="space-between">
          <Text size="sm" c="dimmed" flex={1}>
            {own.consented && kept.speakers.some(({ consented }) => !consented) ? transcript.othersAsked : ''}
          </Text>
          <Button size="sm" variant={own.consented ? 'default' : 'light'} loading={saying.isPending} onClick={() => saying.mutate()}>
            {own.consented ? transcript.withdraw : transcript.agree}
          </Button>
        </Group>
      ) : null}
      {saying.error ? <FailureNote failure={saying.error} /> : null}
    </>
  );
}
