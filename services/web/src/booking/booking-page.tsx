import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { statusOf } from '../api/problem.ts';
import { DeadEnd, Failed } from '../app/dead-ends.tsx';
import { useTexts } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import { BookChat } from './book-chat.tsx';
import { chatTypeQuery } from './booking-queries.ts';
import { publicSource } from './booking-source.ts';

const route = getRouteApi('/book/$organization/$chatType');

/** What anybody can book, without an account. */
export function BookingPage() {
  const { organization: organizationId, chatType: chatTypeId } = route.useParams();
  const { booking } = useTexts();
  const source = useMemo(() => publicSource(organizationId, chatTypeId), [organizationId, chatTypeId]);
  const { data, error, refetch } = useQuery(chatTypeQuery(organizationId, chatTypeId));
  useTitle(data?.name);
  if (statusOf(error) === 404) return <DeadEnd {...booking.closed} />;
  if (error && !data) return <Failed failure={error} retry={() => void refetch()} />;
  return data ? <BookChat source={source} chatType={data} organizationId={organizationId} /> : <Skeleton height="28rem" radius="lg" />;
}
