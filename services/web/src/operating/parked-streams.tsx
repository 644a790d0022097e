import { Button, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useSettings } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { MoreButton } from '../design/more-button.tsx';
import { Note } from '../design/note.tsx';
import rows from '../design/rows.module.css';
import { shortMoment } from '../time/times.ts';
import { zoneName } from '../time/zones.ts';
import style from './operating.module.css';
import { Said } from './said.tsx';
import { partsOf } from './standing.ts';
import { type Asked, type Parked, type Report, useDoings, useParked } from './use-operations.ts';

/** What a projection or reactor could not take, and replaying it. */
export function ParkedStreams({ asked, report }: { readonly asked: Asked; readonly report: Report }) {
  const { parked } = useSettings().texts.operating;
  const isParked = report.handlers.some(({ parkedStreams }) => parkedStreams > 0);
  const list = useParked(asked, isParked);
  const [said, say] = useState<string>();
  const items = isParked ? (list.data?.pages.flatMap((page) => page.items) ?? []) : [];
  return (
    <div className={style.part}>
      <Said text={said} />
      {isParked ? (
        <>
          <Title order={3} size="h5">
            {parked.title}
          </Title>
          <Text size="sm" c="dimmed">
            {parked.text}
          </Text>
          <ul className={`${rows.lined} ${style.rows}`}>
            {items.map((item) => (
              <ParkedStream
                key={`${item.handler} ${item.stream}`}
                asked={asked}
                parked={item}
                onThrough={(commits) => say(parked.wentThrough(item.stream, partsOf(item.handler).name, commits))}
              />
            ))}
          </ul>
          <MoreButton list={list} text={parked.more} />
        </>
      ) : null}
    </div>
  );
}

interface ParkedStreamProps {
  readonly asked: Asked;
  readonly parked: Parked;
  readonly onThrough: (commits: number) => void;
}

function ParkedStream({ asked, parked: item, onThrough }: ParkedStreamProps) {
  const { texts, face, zone } = useSettings();
  const { parked, kinds } = texts.operating;
  const { handler, stream, from, to, commits, attempts, parkedAt, error } = item;
  const { kind, name } = partsOf(handler);
  const { replay, readAnew } = useDoings(asked);
  const replaying = useMutation({
    mutationFn: () => replay(item),
    onSuccess: async (done) => {
      if (done.stillFails === null) onThrough(done.commits);
      await readAnew();
    },
  });
  const fails = replaying.data?.stillFails;
  const since = `${shortMoment(parkedAt, face)}, ${zoneName(zone, Date.parse(parkedAt))}`;
  return (
    <li>
      <div className={style.row}>
        <span>
          <b>{stream}</b>
          <span className={style.quiet}>
            {kinds[kind]} <b>{name}</b>: {parked.waits(from, to, commits)}, {parked.since(since)}, {parked.tried(attempts)}
          </span>
        </span>
        <Button size="xs" loading={replaying.isPending} aria-label={parked.named(stream, name)} onClick={() => replaying.mutate()}>
          {parked.action}
        </Button>
      </div>
      {fails ? (
        <Note tone="bad" title={parked.stillFails(fails.version, replaying.data?.commits ?? 0)}>
          {fails.error.name}: {fails.error.message}
        </Note>
      ) : (
        <p className={style.why}>
          {error.name}: {error.message}
        </p>
      )}
      {replaying.error ? <FailureNote failure={replaying.error} words={{ not_parked: parked.gone }} /> : null}
    </li>
  );
}
