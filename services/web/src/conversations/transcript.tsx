import { Button, Group, Progress, Skeleton, Text } from '@mantine/core';
import { type Kept, useTranscript } from '../afterwards/use-transcript.ts';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { useMembership } from '../team/membership.ts';
import { Analysis } from './analysis.tsx';
import type { Conversation } from './conversation.ts';
import { TranscriptUpload } from './transcript-upload.tsx';
import style from './workspace.module.css';

const pauses = { analysing: 1_500, usual: 15_000 };

/** The conversation in writing: only while everybody who speaks agrees. */
export function Transcript({ conversation }: { readonly conversation: Conversation }) {
  const { transcript } = useTexts().conversations;
  const { conversationId, kind } = conversation;
  const doing = useTranscript(conversationId, { pauses });
  const { query, refresh, removing } = doing;
  const { data, error } = query;
  const nameOf = useSpeakerName(conversation);
  if (kind === 'group') return null;
  const status = data?.transcript?.status;
  return (
    <Card title={transcript.title} text={transcript.lead}>
      {error && !data ? <FailureNote failure={error} /> : null}
      {data || error ? null : <Skeleton height="8rem" />}
      {data ? <Consents kept={data} conversation={conversation} doing={doing} /> : null}
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
  readonly doing: Pick<ReturnType<typeof useTranscript>, 'agreeing' | 'withdrawing'>;
}

function useSpeakerName({ hosts, guest }: Conversation): (personId: string) => string {
  const { conversations } = useTexts();
  const { personId } = useMembership();
  return (id) =>
    id === personId
      ? conversations.you
      : ([...hosts, guest].find((person) => person.personId === id)?.name ??
        (id === guest.personId ? conversations.guest : conversations.host));
}

/** Who has agreed, and one’s own word. */
function Consents({ kept, conversation, doing }: ConsentsProps) {
  const { transcript } = useTexts().conversations;
  const { agreeing, withdrawing } = doing;
  const { personId } = useMembership();
  const name = useSpeakerName(conversation);
  const own = kept.speakers.find((speaker) => speaker.personId === personId);
  const failure = agreeing.error ?? withdrawing.error;
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
          <Button
            size="sm"
            variant={own.consented ? 'default' : 'light'}
            loading={agreeing.isPending || withdrawing.isPending}
            onClick={() => (own.consented ? withdrawing.mutate() : agreeing.mutate(kept))}
          >
            {own.consented ? transcript.withdraw : transcript.agree}
          </Button>
        </Group>
      ) : null}
      {failure ? <FailureNote failure={failure} /> : null}
    </>
  );
}
