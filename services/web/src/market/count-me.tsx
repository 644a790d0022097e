import { Switch, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import type { MyMarket } from './own-market.ts';
import { figuresChoiceKey, useCounting } from './use-counting.ts';

/** Whether what one says counts in figures of the market. One's own figures stay either way. */
export function CountMe({ counts }: { readonly counts: boolean }) {
  const { countMe } = useTexts().market;
  const counting = useCounting(counts);
  const queries = useQueryClient();
  const choosing = useMutation({
    mutationFn: (wanted: boolean) => answered(() => api.PUT('/api/analytics/figures-choice', { body: { counts: wanted } })),
    onSuccess: (_result, wanted) => {
      queries.setQueryData<MyMarket>(['my-market'], (before) => (before ? { ...before, counts: wanted } : before));
      queries.setQueryData(figuresChoiceKey, { counts: wanted });
    },
  });
  return (
    <Card title={countMe.title} text={countMe.text}>
      <Switch
        label={countMe.label}
        checked={choosing.isPending ? choosing.variables : counts}
        onChange={({ currentTarget }) => choosing.mutate(currentTarget.checked)}
      />
      {counting === undefined ? null : (
        <Text c="dimmed" role="status">
          {countMe.now[counting]}
        </Text>
      )}
      {choosing.error ? <FailureNote failure={choosing.error} /> : null}
    </Card>
  );
}
