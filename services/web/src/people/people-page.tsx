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

/** Whom one has met, and what they may be waiting for. */
export function PeoplePage() {
  const { texts, zone } = useSettings();
  const { people: words, conversations } = texts;
  const [search, setSearch] = useState('');
  const known = usePeople();
  const { list } = known;
  useTitle(words.title);
  if (list.error && !list.data) return <Failed failure={list.error} retry={() => void list.refetch()} />;
  const everybody = peopleOf(known.conversations, known.outcomes, known.pool, Date.now());
  const found = named(everybody, search);
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
          <TextInput type="search" label={words.search} value={search} onChange={({ currentTarget }) => setSearch(currentTarget.value)} />
          <Text size="sm" c="dimmed" role="status">
            {words.count(found.length)} · {conversations.zone(zoneName(zone, Date.now()))}
          </Text>
        </div>
      ) : null}
      <ul className={style.list}>
        {found.map((person) => (
          <PersonCard key={person.personId} person={person} />
        ))}
      </ul>
      <MoreButton list={list} text={words.earlier} />
    </div>
  );
}
