import { Anchor, Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answered } from '../api/answered.ts';
import { api, byLink } from '../api/client.ts';
import { DeadEnd } from '../app/dead-ends.tsx';
import { useTexts } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import { BookChat } from '../booking/book-chat.tsx';
import { invitedSource } from '../booking/booking-source.ts';
import { FailureNote } from '../design/failure-note.tsx';
import { Note } from '../design/note.tsx';
import { LinkFailed } from './link-failed.tsx';
import type { OpenedLink } from './link-page.tsx';
import style from './links.module.css';

/** An invitation: say no without a reason, or choose a time. That somebody looked is told nobody. */
export function InvitedPage({ token }: OpenedLink) {
  const { links } = useTexts();
  const headers = byLink(token);
  const source = useMemo(() => invitedSource(token), [token]);
  const { data, error, refetch } = useQuery({
    queryKey: ['invited', token],
    queryFn: () => answered(() => api.GET('/api/scheduling/invited', { headers })),
  });
  const declining = useMutation({
    mutationFn: () => answered(() => api.POST('/api/scheduling/invited/decline', { headers })),
    onSettled: () => refetch(),
  });
  const choosing = useMutation({
    mutationFn: (out: boolean) =>
      out
        ? answered(() => api.PUT('/api/scheduling/invited/opt-out', { headers, body: { ofEveryone: false } }))
        : answered(() => api.DELETE('/api/scheduling/invited/opt-out', { headers })),
    onSettled: () => refetch(),
  });
  useTitle(data?.chatType?.name);
  if (error && !data) return <LinkFailed failure={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton height="28rem" radius="lg" />;

  const { organization, chatType, message, name, status, optedOut } = data;
  const isOut = choosing.variables ?? optedOut.ofOrganization;
  const choice = (
    <Group gap="md">
      {isOut ? <Text size="sm">{links.invitation.noMoreDone(organization)}</Text> : null}
      <Anchor component="button" type="button" size="sm" onClick={() => choosing.mutate(!isOut)}>
        {isOut ? links.invitation.undo : links.invitation.noMore(organization)}
      </Anchor>
    </Group>
  );
  if (status === 'declined' || declining.isSuccess) return <DeadEnd title={links.invitation.declined}>{choice}</DeadEnd>;
  if (status === 'booked') return <DeadEnd title={links.invitation.booked}>{choice}</DeadEnd>;
  if (status !== 'open' || !chatType) return <DeadEnd title={links.invitation.closed}>{choice}</DeadEnd>;
  return (
    <Stack gap="lg">
      <section className={style.card}>
        <Title order={2} size="h3">
          {links.invitation.title(organization)}
        </Title>
        {message ? <blockquote className={style.message}>{message}</blockquote> : null}
        <Text c="dimmed">{links.invitation.calm}</Text>
        {declining.error ? <FailureNote failure={declining.error} /> : null}
        {choosing.error ? <Note tone="bad">{links.invitation.closed}</Note> : null}
        <Group justify="space-between">
          <Button variant="default" loading={declining.isPending} onClick={() => declining.mutate()}>
            {links.invitation.decline}
          </Button>
          {choice}
        </Group>
      </section>
      <BookChat source={source} chatType={chatType} guestName={name ?? undefined} />
    </Stack>
  );
}
