import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useSettings } from '../app/settings.tsx';
import { LinkButton } from '../design/link-button.tsx';
import style from '../design/listing.module.css';
import { dateOf, dayInList, timeOfDay, weekday } from '../time/times.ts';
import own from './people.module.css';
import type { Person } from './people.ts';

/** One person: when they were met, what came of it, and what is worth doing next. */
export function PersonCard({ person }: { readonly person: Person }) {
  const { texts, face } = useSettings();
  const { people, conversations: words, booking } = texts;
  const { name, conversations, last, next, outcomes, inPoolUntil, nudge } = person;
  const day = (at: string) => dayInList(at, face, Date.now());
  const kinds: Readonly<Record<string, string>> = words.outcomes.kinds;
  const facts = [
    last ? people.last(day(last.start)) : people.notMet,
    next ? people.next(`${weekday(next.start, face)}, ${day(next.start)}, ${timeOfDay(next.start, face)}`) : null,
    ...outcomes.flatMap((kind) => kinds[kind] ?? []),
    inPoolUntil === undefined ? null : people.pool(day(inPoolUntil)),
  ].filter((part) => part !== null);
  return (
    <li className={own.person}>
      <div className={style.what}>
        <b>{name ?? words.somebody}</b>
        <span>{facts.join(' · ')}</span>
      </div>
      {nudge && last ? (
        <div className={own.nudge}>
          <Text size="sm">{people.nudges[nudge]}</Text>
          <LinkButton to="/team/conversations/$conversation" params={{ conversation: last.conversationId }} size="xs" variant="light">
            {people.open}
          </LinkButton>
        </div>
      ) : null}
      <details>
        <summary>{people.history(conversations.length)}</summary>
        <ul className={own.history}>
          {conversations.map(({ conversationId, start, kind, status, hosts }) => (
            <li key={conversationId}>
              <Link to="/team/conversations/$conversation" params={{ conversation: conversationId }}>
                {`${dateOf(start, face)}, ${booking.kinds[kind]}`}
              </Link>
              <span>
                {[words.states[status], hosts.flatMap((host) => host.name ?? []).join(', ')].filter((part) => part !== '').join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
