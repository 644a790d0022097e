import { Button, Group, Progress, Skeleton, Text } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import style from './afterwards.module.css';
import { useTranscript } from './use-transcript.ts';

const pauses = { analysing: 5_000, usual: 60_000 };

interface TranscriptProps {
  readonly conversationId: string;
  /** On which the reader is, as the only one. */
  readonly side?: 'guest' | 'host';
  readonly token?: string;
}

/** Whether a chat may be written down: only where everybody who speaks agrees, in words that are shown before. */
export function Transcript({ conversationId, side = 'guest', token }: TranscriptProps) {
  const { transcript } = useTexts().afterwards;
  const { query, agreeing, withdrawing } = useTranscript(conversationId, { token, pauses });
  const { data, error } = query;
  const failure = agreeing.error ?? withdrawing.error;
  if (!data) return error ? null : <Skeleton height="6rem" radius="lg" />;
  const own = data.speakers.find((speaker) => speaker.side === side);
  const others = data.speakers.filter(({ personId }) => personId !== own?.personId);
  const agreed = others.filter(({ consented }) => consented).length;
  const kept = data.transcript;
  return (
    <Card title={transcript.title}>
      <blockquote className={style.wording}>{data.wording}</blockquote>
      <Text size="sm">
        {own?.consented ? transcript.youAgreed : transcript.youHaveNot} {transcript.others(agreed, others.length)}
      </Text>
      {kept === null ? null : (
        <div role="status">
          <Text size="sm">{transcript.statuses[kept.status]}</Text>
          {kept.status === 'analysing' ? <Progress value={kept.done * 100} aria-label={transcript.statuses.analysing} /> : null}
        </div>
      )}
      {failure ? <FailureNote failure={failure} /> : null}
      {own ? (
        <Group>
          {own.consented ? (
            <Button size="sm" variant="default" loading={withdrawing.isPending} onClick={() => withdrawing.mutate()}>
              {kept === null ? transcript.withdraw : transcript.withdrawAndDelete}
            </Button>
          ) : (
            <Button size="sm" variant="light" loading={agreeing.isPending} onClick={() => agreeing.mutate(data)}>
              {transcript.agree}
            </Button>
          )}
        </Group>
      ) : null}
    </Card>
  );
}
