import { Button, Group, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api, byLink } from '../api/client.ts';
import { codeOf } from '../api/problem.ts';
import type { Answer } from '../api/types.ts';
import { useSettings } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { fullDay } from '../time/times.ts';
import style from './offers.module.css';

export type TalentPool = Answer<'/api/interviews/talent-pools', 'get'>['items'][number];

interface PoolProps {
  readonly pool: TalentPool;
  readonly token?: string;
  readonly order: 1 | 3;
  readonly onChanged: (changed: Changed) => Promise<unknown>;
}

/** One employer's question, in the words that a yes agrees to. */
export function Pool({ pool, token, order, onChanged }: PoolProps) {
  const { texts, face } = useSettings();
  const { shell, offers } = texts;
  const { pools } = offers;
  const { organizationId, organization, status, message, consent, answerUntil, expiresAt } = pool;
  const at = { params: { path: { organizationId } }, headers: byLink(token) };
  const saying = useMutation({
    mutationFn: (yes: boolean) =>
      answered(() =>
        api.POST('/api/interviews/talent-pools/{organizationId}/answer', {
          ...at,
          body: yes ? { answer: 'yes', version: consent.version, locale: consent.locale } : { answer: 'no' },
        }),
      ),
    onSuccess: onChanged,
  });
  const leaving = useMutation({
    mutationFn: () => answered(() => api.DELETE('/api/interviews/talent-pools/{organizationId}', at)),
    onSuccess: onChanged,
  });
  const failure = saying.error ?? leaving.error;
  const standing =
    status === 'asked'
      ? pools.asked(fullDay(answerUntil, face))
      : status === 'in-pool' && expiresAt !== null
        ? pools.inPool(fullDay(expiresAt, face))
        : pools.over[status === 'in-pool' ? 'left' : status];
  return (
    <div className={style.pool}>
      <Title order={order} size={order === 1 ? 'h2' : 'h5'}>
        {pools.question(organization)}
      </Title>
      {message === null ? null : <blockquote className={style.message}>{message}</blockquote>}
      <Text size="sm" role="status">
        {standing}
      </Text>
      {status === 'in-pool' ? (
        <Group>
          <Button
            size="xs"
            variant="default"
            loading={leaving.isPending}
            onClick={() => leaving.mutate()}
            aria-label={shell.about(pools.leave, organization)}
          >
            {pools.leave}
          </Button>
        </Group>
      ) : (
        <>
          <Text size="sm" c="dimmed">
            {pools.wording} {consent.wording}
          </Text>
          <Group gap="xs">
            <Button
              size="xs"
              variant="light"
              loading={saying.isPending}
              onClick={() => saying.mutate(true)}
              aria-label={shell.about(pools.yes, organization)}
            >
              {pools.yes}
            </Button>
            {status === 'asked' ? (
              <Button
                size="xs"
                variant="default"
                loading={saying.isPending}
                onClick={() => saying.mutate(false)}
                aria-label={shell.about(pools.no, organization)}
              >
                {pools.no}
              </Button>
            ) : null}
          </Group>
        </>
      )}
      {failure ? <FailureNote failure={failure} text={codeOf(failure) === 'not_asked' ? pools.tooLate : undefined} /> : null}
    </div>
  );
}
