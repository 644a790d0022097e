import { Button, Group, Progress, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useSettings } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import listing from '../design/listing.module.css';
import { numberFormat } from '../numbers/numbers.ts';
import { forOrganization, useMembership } from '../team/membership.ts';
import { shortMoment } from '../time/times.ts';
import { zoneName } from '../time/zones.ts';
import { ColumnsDialog } from './columns-dialog.tsx';
import { type ExportCatalogue, sizeInWords } from './export-draft.ts';
import style from './exports.module.css';
import { useContentName } from './use-content-name.ts';
import type { Exported } from './use-exports.ts';

const tones = { running: 'attention', completed: 'good', failed: 'bad', cancelled: 'quiet', removed: 'quiet' } as const;

interface ExportRowProps {
  readonly exported: Exported;
  readonly catalogue: ExportCatalogue;
  readonly onChanged: (change: Changed) => Promise<void>;
}

/** One file, from asking for it until it is gone. */
export function ExportRow({ exported, catalogue, onChanged }: ExportRowProps) {
  const { texts, face, zone } = useSettings();
  const { history } = texts.exports;
  const headers = forOrganization(useMembership());
  const [isAsking, setAsking] = useState(false);
  const { exportId, content, status, progress, bytes, requestedAt, expiresAt, scheduleId } = exported;
  const of = { params: { path: { exportId } }, headers };
  const dropping = useMutation({
    mutationFn: () => answered(() => api.DELETE('/api/analytics/exports/{exportId}', of)),
    onSuccess: onChanged,
  });
  const trying = useMutation({
    mutationFn: () => answered(() => api.POST('/api/analytics/exports/{exportId}/retry', of)),
    onSuccess: onChanged,
  });
  const fetching = useMutation({
    mutationFn: () => answered(() => api.POST('/api/analytics/exports/{exportId}/link', of)),
    onSuccess: ({ address }) => window.location.assign(address),
  });
  const number = numberFormat(face.locale);
  const when = (at: string) => shortMoment(at, face);
  const what = useContentName(catalogue)(content);
  const dataset = catalogue.datasets.find(({ key }) => key === content.dataset);
  const isGone = status === 'cancelled' || status === 'removed';
  const facts = [
    scheduleId === null ? history.askedAt(when(requestedAt)) : `${history.scheduled}, ${when(requestedAt)}`,
    ...(status === 'completed' ? [history.rows(number.format(progress.rows)), sizeInWords(bytes ?? 0, face.locale)] : []),
    ...(status === 'completed' && expiresAt !== null ? [history.expires(when(expiresAt))] : []),
    zoneName(zone, Date.now()),
  ];
  const failure = dropping.error ?? trying.error ?? fetching.error;
  const named = (action: string) => `${action}: ${history.of(what, when(requestedAt))}`;
  return (
    <li data-gone={isGone}>
      <div className={style.row}>
        <span>
          <b>{what}</b>
          <span className={style.quiet}>{facts.join(' · ')}</span>
        </span>
        <span className={listing.state} data-tone={tones[status]}>
          {history.states[status]}
        </span>
      </div>
      {status === 'running' ? (
        <>
          <Progress value={progress.total ? (100 * progress.rows) / progress.total : 0} animated={false} aria-label={what} />
          <Text size="sm" c="dimmed">
            {progress.total === null ? history.waiting : history.progress(number.format(progress.rows), number.format(progress.total))}
          </Text>
        </>
      ) : null}
      {status === 'failed' ? <Text size="sm">{history.failed}</Text> : null}
      {status === 'removed' ? (
        <Text size="sm" c="dimmed">
          {history.removed}
        </Text>
      ) : null}
      <Group gap="xs">
        {status === 'completed' ? (
          <>
            <Button size="xs" loading={fetching.isPending} aria-label={named(history.download)} onClick={() => fetching.mutate()}>
              {history.download}
            </Button>
            {dataset ? (
              <Button size="xs" variant="default" aria-label={named(history.dictionary)} onClick={() => setAsking(true)}>
                {history.dictionary}
              </Button>
            ) : null}
          </>
        ) : null}
        {status === 'failed' ? (
          <Button size="xs" loading={trying.isPending} aria-label={named(history.again)} onClick={() => trying.mutate()}>
            {history.again}
          </Button>
        ) : null}
        {isGone ? null : (
          <Button
            size="xs"
            variant="default"
            loading={dropping.isPending}
            aria-label={named(status === 'running' ? history.cancel : history.remove)}
            onClick={() => dropping.mutate()}
          >
            {status === 'running' ? history.cancel : history.remove}
          </Button>
        )}
      </Group>
      {failure ? <FailureNote failure={failure} /> : null}
      {isAsking && dataset ? (
        <ColumnsDialog exported={exported} dataset={dataset} title={history.of(what, when(requestedAt))} onClose={() => setAsking(false)} />
      ) : null}
    </li>
  );
}
