import { Skeleton, Switch } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api, byLink } from '../api/client.ts';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';

interface RemindersProps {
  /** Of a link in a mail; left out: of whoever is signed in. */
  readonly token?: string | undefined;
}

/** Whether one is reminded of feedback that one has not given. Nobody else is told what one chose. */
export function Reminders({ token }: RemindersProps) {
  const { reminders } = useTexts().account;
  const queries = useQueryClient();
  const queryKey = ['nudges', token];
  const headers = byLink(token);
  const { data, error } = useQuery({ queryKey, queryFn: () => answered(() => api.GET('/api/feedback/nudges', { headers })) });
  const choosing = useMutation({
    mutationFn: (nudges: boolean) => answered(() => api.PUT('/api/feedback/nudges', { headers, body: { nudges } })),
    onSuccess: (_changed, nudges) => queries.setQueryData(queryKey, { nudges }),
  });
  const failure = choosing.error ?? (data ? null : error);
  // a link that does not open anything says so itself
  if (error && !data && token !== undefined) return null;
  const isOn = choosing.isPending ? choosing.variables : data?.nudges;
  return (
    <Card title={reminders.title} text={reminders.text}>
      {isOn === undefined ? (
        error ? null : (
          <Skeleton height="1.5rem" />
        )
      ) : (
        <Switch
          label={reminders.label}
          description={isOn ? undefined : reminders.off}
          checked={isOn}
          onChange={({ currentTarget }) => choosing.mutate(currentTarget.checked)}
        />
      )}
      {failure ? <FailureNote failure={failure} /> : null}
    </Card>
  );
}
