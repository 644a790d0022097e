import { Skeleton, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { MoreButton } from '../design/more-button.tsx';
import { useCatalogue } from '../signals/use-figures.ts';
import { windowName } from '../signals/windows.ts';
import { calledAmong } from '../team/called.ts';
import { forOrganization, useMembership } from '../team/membership.ts';
import { useMembers } from '../team/use-members.ts';
import { dateOf, timeOfDay } from '../time/times.ts';
import style from './organization.module.css';
import { seenWhat } from './seen-words.ts';
import { useApiKeys } from './use-api-keys.ts';

/** Who was shown which figures, for the owners of the organization that they are of. */
export function FiguresSeen() {
  const { texts, face } = useSettings();
  const { seen } = texts.organization;
  const membership = useMembership();
  const members = useMembers();
  const keys = useApiKeys();
  const catalogue = useCatalogue();
  const list = useInfiniteQuery({
    queryKey: ['figures-seen', membership.organizationId],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answered(() =>
        api.GET('/api/analytics/figures-seen', {
          params: { query: { limit: 15, ...(pageParam === '' ? {} : { cursor: pageParam }) } },
          headers: forOrganization(membership),
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const looks = list.data?.pages.flatMap(({ items }) => items);
  const nameOf = (id: string) => {
    if (!keys.data) return '';
    const key = keys.data.items.find(({ keyId }) => keyId === id);
    return calledAmong(members.data, { ...texts.team.members, unknown: key?.name ?? seen.gone })(id);
  };
  const told = (noted: string) => {
    const { of, signal, window } = seenWhat(noted);
    const title = of === 'signal' || of === 'one' ? catalogue.data?.find(({ key }) => key === signal)?.title : undefined;
    const called = title === undefined ? seen[of === 'signal' ? 'one' : of] : (texts.signalNames.titles[signal ?? ''] ?? title);
    return window === undefined ? called : `${called}, ${windowName(window, face.locale)}`;
  };
  return (
    <Card title={seen.title} text={seen.text}>
      {looks || list.error ? null : <Skeleton height="6rem" />}
      {looks?.length === 0 ? <Text>{seen.none}</Text> : null}
      <ol className={style.log}>
        {looks?.map(({ at, by, what, cells }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a look has no id, and several can be at once
          <li key={`${at} ${index}`}>
            <time dateTime={at}>
              {dateOf(at, face)}, {timeOfDay(at, face)}
            </time>
            <span>
              {told(what)} ({seen.count(cells)})
            </span>
            <span>{nameOf(by)}</span>
          </li>
        ))}
      </ol>
      <MoreButton className={style.start ?? ''} list={list} text={seen.more} />
      {list.error ? <FailureNote failure={list.error} /> : null}
    </Card>
  );
}
