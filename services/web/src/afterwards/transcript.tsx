import { Button, Group, Progress, Skeleton, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api, byLink } from '../api/client.ts';
import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import style from './afterwards.module.css';

const address = '/api/interviews/conversations/{conversationId}/transcript';

interface TranscriptProps {
  readonly conversationId: string;
  /** On which the reader is, as the only one. */
  readonly side?: 'guest' | 'host';
  readonly token?: string;
}

/** Whether a chat may be written down: only where everybody who speaks agrees, in words that are shown before. */
export function Transcript({ conversationId, side = 'guest', token }: TranscriptProps) {
  const { texts, language } = useSettings();
  const { transcript } = texts.afterwards;
  const queries = useQueryClient();
  const queryKey = ['transcript', conversationId];
  const at = { params: { path: { conversationId } }, headers: byLink(token) };
  const { data, error } = useQuery({
    queryKey: [...queryKey, language, token],
    queryFn: () => answered(() => api.GET(address, { ...at, params: { ...at.params, query: { locale: language } } })),
    refetchInterval: ({ state }) => (state.data?.transcript?.status === 'analysing' ? 5_000 : 60_000),
  });
  const onSettled = () => queries.invalidateQueries({ queryKey });
  const agreeing = useMutation({
    mutationFn: ({ wordingVersion: version, locale }: NonNullable<typeof data>) =>
      answered(() => api.PUT(`${address}/consent`, { ...at, body: { version, locale } })),
    onSettled,
  });
  const withdrawing = useMutation({
    mutationFn: () => answered(() => api.DELETE(`${address}/consent`, at)),
    onSettled,
  });
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
