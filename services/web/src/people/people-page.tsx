import { Skeleton, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { Failed } from '../app/dead-ends.tsx';
import { useSettings } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import { LinkButton } from '../design/link-button.tsx';
import style from '../design/listing.module.css';
import { MoreButton } from '../design/more-button.tsx';
import { zoneName } from '../time/zones.ts';
import { named, peopleOf } from './people.ts';
import { PersonCard } from './person-card.tsx';
import { usePeople } from './use-people.ts';

/** So many people are shown at first, and more each time. */
const atOnce = 20;

/** Whom one has met, and what they may be waiting for. */
export function PeoplePage() {
  const { texts, zone } = useSettings();
  const { people: words, conversations } = texts;
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(atOnce);
  const known = usePeople(search.trim() !== '');
  const { list } = known;
  useTitle(words.title);
  if (list.error && !list.data) return <Failed failure={list.error} retry={() => void list.refetch()} />;
  const everybody = peopleOf(known.conversations, known.outcomes, known.pool, Date.now());
  const found = named(everybody, search);
  const more = {
    hasNextPage: found.length > most || list.hasNextPage,
    isFetchingNextPage: list.isFetchingNextPage,
    fetchNextPage: async () => {
      setMost(most + atOnce);
      if (found.length < most + atOnce && list.hasNextPage) await list.fetchNextPage();
    },
  };
  const find = (name: string) => {
    setSearch(name);
    setMost(atOnce);
  };
  return (
    <div className={style.page}>
      <header className={style.head}>
        <div>
          <Title order={1}>{words.title}</Title>
          <Text c="dimmed">{words.lead}</Text>
        </div>
      </header>
      {list.data ? null : <Skeleton height="14rem" radius="lg" />}
      {list.data && everybody.length === 0 ? (
        <section className={style.empty}>
          <Title order={2} size="h4">
            {words.none.title}
          </Title>
          <Text c="dimmed">{words.none.text}</Text>
          <LinkButton to="/team/conversations" variant="light">
            {words.none.action}
          </LinkButton>
        </section>
      ) : null}
      {everybody.length > 0 ? (
        <div className={style.head}>
          <TextInput type="search" label={words.search} value={search} onChange={({ currentTarget }) => find(currentTarget.value)} />
          <Text size="sm" c="dimmed" role="status">
            {(list.hasNextPage ? words.countSoFar : words.count)(found.length)} · {conversations.zone(zoneName(zone, Date.now()))}
          </Text>
        </div>
      ) : null}
      <ul className={style.list}>
        {found.slice(0, most).map((person) => (
          <PersonCard key={person.personId} person={person} />
        ))}
      </ul>
      <MoreButton list={more} text={words.more} />
    </div>
  );
}
