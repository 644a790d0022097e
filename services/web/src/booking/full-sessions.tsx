import { Button, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSettings } from '../app/settings.tsx';
import { fullSpan } from '../time/times.ts';
import { fullQuery } from './booking-queries.ts';
import type { BookingSource, FullSession } from './booking-source.ts';
import style from './full-sessions.module.css';

/** So many are shown at first. */
const few = 4;

interface FullSessionsProps {
  readonly source: BookingSource;
  readonly minutes: number | undefined;
  readonly onWait: (session: FullSession) => void;
}

/** Groups whose seats are all taken, in the weeks ahead, and the way to wait for one. */
export function FullSessions({ source, minutes, onWait }: FullSessionsProps) {
  const { texts, face, zone } = useSettings();
  const { full } = texts.booking;
  const [isAll, setAll] = useState(false);
  const { data = [] } = useQuery(fullQuery(source, zone, minutes));
  if (data.length === 0) return null;
  const shown = isAll ? data : data.slice(0, few);
  return (
    <section className={style.full} aria-labelledby="full">
      <div>
        <Title order={2} size="h4" id="full">
          {full.title}
        </Title>
        <Text c="dimmed">{full.text}</Text>
      </div>
      <ul>
        {shown.map((session) => {
          const when = fullSpan(session.start, session.end, face);
          return (
            <li key={session.start}>
              <time dateTime={session.start}>{when}</time>
              <Button size="xs" variant="default" aria-label={`${full.wait}: ${when}`} onClick={() => onWait(session)}>
                {full.wait}
              </Button>
            </li>
          );
        })}
      </ul>
      {shown.length < data.length ? (
        <Button variant="subtle" size="sm" onClick={() => setAll(true)}>
          {full.all(data.length)}
        </Button>
      ) : null}
    </section>
  );
}
