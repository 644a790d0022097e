import { Button, Group, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { randomId } from '../api/random-id.ts';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { CopyButton } from '../design/copy-button.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { useCalendars, useChanged } from './use-calendars.ts';

const queryKey = ['calendar-feed'];

/** The address at which a calendar program reads one's chats. */
export function OwnFeed() {
  const { own: texts } = useTexts().calendars;
  const queries = useQueryClient();
  const changed = useChanged();
  const [isReplaced, setReplaced] = useState(false);
  const calendars = useCalendars();
  const isThere = calendars.data?.feed;
  const { data, error } = useQuery({
    queryKey,
    queryFn: () => answered(() => api.GET('/api/scheduling/calendar-feed')),
    enabled: isThere === true,
  });
  const making = useMutation({
    mutationFn: () => answered(() => api.POST('/api/scheduling/calendar-feed', { headers: { 'idempotency-key': randomId() } })),
    onSuccess: async (made) => {
      setReplaced(isThere === true);
      queries.setQueryData(queryKey, made);
      await changed();
    },
  });
  const closing = useMutation({
    mutationFn: () => answered(() => api.DELETE('/api/scheduling/calendar-feed')),
    // asked for no more before it is forgotten
    onSuccess: async () => {
      await changed();
      queries.removeQueries({ queryKey });
    },
  });
  const failure = (calendars.data ? error : calendars.error) ?? making.error ?? closing.error;
  return (
    <Card title={texts.title} text={texts.text}>
      {isThere && data ? (
        <>
          <TextInput readOnly aria-label={texts.label} value={data.address} onFocus={({ currentTarget }) => currentTarget.select()} />
          <Group gap="xs">
            <CopyButton text={data.address} label={texts.copy} />
            <Button size="xs" variant="default" loading={making.isPending} onClick={() => making.mutate()}>
              {texts.again}
            </Button>
            <Button size="xs" variant="default" loading={closing.isPending} onClick={() => closing.mutate()}>
              {texts.close}
            </Button>
          </Group>
          {isReplaced ? (
            <Text size="sm" role="status">
              {texts.againText}
            </Text>
          ) : null}
        </>
      ) : isThere === false ? (
        <Group>
          <Button size="xs" variant="default" loading={making.isPending} onClick={() => making.mutate()}>
            {texts.make}
          </Button>
        </Group>
      ) : null}
      {failure ? <FailureNote failure={failure} /> : null}
    </Card>
  );
}
