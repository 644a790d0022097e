import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answered } from '../api/answered.ts';
import { api, byLink } from '../api/client.ts';
import { DeadEnd } from '../app/dead-ends.tsx';
import { useTexts } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import { BookChat } from '../booking/book-chat.tsx';
import { privateLinkSource } from '../booking/booking-source.ts';
import { LinkFailed } from './link-failed.tsx';
import type { OpenedLink } from './link-page.tsx';

/** A chat type that need not be listed, for whoever was given the link. */
export function PrivateLinkPage({ token }: OpenedLink) {
  const { links } = useTexts();
  const source = useMemo(() => privateLinkSource(token), [token]);
  const { data, error, refetch } = useQuery({
    queryKey: ['private-link', token],
    queryFn: () => answered(() => api.GET('/api/scheduling/private-link', { headers: byLink(token) })),
  });
  useTitle(data?.chatType.name);
  if (error && !data) return <LinkFailed failure={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton height="28rem" radius="lg" />;
  if (data.status !== 'open') return <DeadEnd title={links.privateLink[data.status]} />;
  return <BookChat source={source} chatType={data.chatType} />;
}
