import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useSettings } from '../app/settings.tsx';
import { Confirm } from '../design/confirm.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import list from '../design/listing.module.css';
import { ago } from '../time/ago.ts';
import style from './calendars.module.css';
import { type Calendar, useChanged } from './use-calendars.ts';

const tones = { fresh: 'good', stale: 'attention', not_read_yet: 'quiet', failing: 'bad' } as const;

/** One calendar: where it comes from, how old it is, and what is wrong with it. */
export function CalendarRow({ calendar }: { readonly calendar: Calendar }) {
  const { texts, face } = useSettings();
  const { calendars: words } = texts;
  const changed = useChanged();
  const [isAsking, setAsking] = useState(false);
  const { calendarId, source, state, readAt, ageMinutes, failing, report } = calendar;
  const name = calendar.name ?? words.unnamed;
  const at = { params: { path: { calendarId } } };
  const reading = useMutation({
    mutationFn: () => answered(() => api.POST('/api/scheduling/calendars/{calendarId}/refresh', at)),
    onSuccess: changed,
  });
  const disconnecting = useMutation({
    mutationFn: () => answered(() => api.DELETE('/api/scheduling/calendars/{calendarId}', at)),
    onSuccess: changed,
  });
  const facts = [
    source.kind === 'file' ? words.ofFile : source.host === null ? undefined : words.from(source.host),
    ageMinutes === null ? undefined : words.read(ago(ageMinutes, face.locale)),
    report ? words.events(report.busy) : undefined,
  ];
  return (
    <li className={style.row}>
      <div className={style.what}>
        <b>{name}</b>
        <span className={style.quiet}>{facts.filter(Boolean).join(' · ')}</span>
        <span className={list.state} data-tone={tones[state]}>
          {words.states[state]}
        </span>
        {failing ? (
          <span className={style.quiet}>
            {words.failing[failing.why]} {readAt === null ? null : words.lastGood}
          </span>
        ) : null}
        {report && report.problemCount > 0 ? <Problems report={report} /> : null}
        {reading.error ? <FailureNote failure={reading.error} /> : null}
      </div>
      <Group gap="xs">
        {source.kind === 'feed' ? (
          <Button
            size="xs"
            variant="default"
            aria-label={words.refreshOf(name)}
            loading={reading.isPending}
            onClick={() => reading.mutate()}
          >
            {words.refresh}
          </Button>
        ) : null}
        <Button size="xs" variant="default" aria-label={words.disconnectOf(name)} onClick={() => setAsking(true)}>
          {words.disconnect}
        </Button>
      </Group>
      {isAsking ? (
        <Confirm
          title={words.disconnectTitle(name)}
          text={words.disconnectText}
          yes={words.disconnect}
          no={words.cancel}
          tone="bad"
          isPending={disconnecting.isPending}
          failure={disconnecting.error}
          onYes={() => disconnecting.mutate()}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </li>
  );
}

function Problems({ report }: { readonly report: NonNullable<Calendar['report']> }) {
  const { calendars: words } = useSettings().texts;
  return (
    <details className={style.problems}>
      <summary>{words.problems(report.problemCount)}</summary>
      <ul>
        {report.problems.map(({ line, summary, problem }) => (
          <li key={`${line}-${problem}`}>{[summary ?? words.unnamed, words.problem[problem], `(${words.line(line)})`].join(' ')}</li>
        ))}
      </ul>
    </details>
  );
}
