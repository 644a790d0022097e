import { Button, Group, Progress, Skeleton, Text } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import style from './transcript.module.css';
import { useTranscript } from './use-transcript.ts';

const pauses = { analysing: 5_000, usual: 60_000 };

interface ConsentByLinkProps {
  readonly conversationId: string;
  /** On which the reader is, as the only one. */
  readonly side: 'guest' | 'host';
  readonly token: string;
}

/** Whether a chat may be written down: only where everybody who speaks agrees, in words that are shown before. */
export function ConsentByLink({ conversationId, side, token }: ConsentByLinkProps) {
  const { transcript } = useTexts();
  const { byLink } = transcript;
  const { query, agreeing, withdrawing } = useTranscript(conversationId, { token, pauses });
  const { data, error } = query;
  const failure = agreeing.error ?? withdrawing.error;
  if (!data) return error ? null : <Skeleton height="6rem" radius="lg" />;
  const own = data.speakers.find((speaker) => speaker.side === side);
  const others = data.speakers.filter(({ personId }) => personId !== own?.personId);
  const agreed = others.filter(({ consented }) => consented).length;
  const kept = data.transcript;
  return (
    <Card title={byLink.title}>
      <blockquote className={style.wording}>{data.wording}</blockquote>
      <Text size="sm">
        {own?.consented ? byLink.youAgreed : byLink.youHaveNot} {byLink.others(agreed, others.length)}
      </Text>
      {kept === null ? null : (
        <div role="status">
          <Text size="sm">{byLink.statuses[kept.status]}</Text>
          {kept.status === 'analysing' ? <Progress value={kept.done * 100} aria-label={byLink.statuses.analysing} /> : null}
        </div>
      )}
      {failure ? <FailureNote failure={failure} /> : null}
      {own ? (
        <Group>
          {own.consented ? (
            <Button size="sm" variant="default" loading={withdrawing.isPending} onClick={() => withdrawing.mutate()}>
              {kept === null ? byLink.withdraw : byLink.withdrawAndDelete}
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
