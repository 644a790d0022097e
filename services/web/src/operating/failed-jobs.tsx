import { Button, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useSettings } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import rows from '../design/rows.module.css';
import { shortMoment } from '../time/times.ts';
import { zoneName } from '../time/zones.ts';
import style from './operating.module.css';
import { Said } from './said.tsx';
import { type Asked, type FailedJob, type Report, useDoings, useFailedJobs } from './use-operations.ts';

/** Jobs that were tried as often as they may be, and trying them again. */
export function FailedJobs({ asked, report }: { readonly asked: Asked; readonly report: Report }) {
  const { jobs } = useSettings().texts.operating;
  const { failedJobs: all } = report;
  const { data } = useFailedJobs(asked, all > 0);
  const [said, say] = useState<string>();
  const items = all > 0 ? (data?.items ?? []) : [];
  return (
    <div className={style.part}>
      <Said text={said} />
      {all > 0 ? (
        <>
          <Title order={3} size="h5">
            {jobs.title}
          </Title>
          <Text size="sm" c="dimmed">
            {jobs.text}
          </Text>
          <ul className={`${rows.lined} ${style.rows}`}>
            {items.map((job) => (
              <Failed key={job.key} asked={asked} job={job} onTried={() => say(jobs.tried(`${job.job} ${job.id}`))} />
            ))}
          </ul>
          {items.length > 0 && items.length < all ? (
            <Text size="sm" c="dimmed">
              {jobs.first(items.length, all)}
            </Text>
          ) : null}
        </>
      ) : null}
    </div>
  );
}

interface FailedProps {
  readonly asked: Asked;
  readonly job: FailedJob;
  readonly onTried: () => void;
}

function Failed({ asked, job: { key, job, id, reason, failedAt, attempts, repeated }, onTried }: FailedProps) {
  const { texts, face, zone } = useSettings();
  const { jobs, parked } = texts.operating;
  const { retry, readAnew } = useDoings(asked);
  const trying = useMutation({
    mutationFn: () => retry(key),
    onSuccess: async () => {
      onTried();
      await readAnew();
    },
  });
  const at = `${shortMoment(failedAt, face)}, ${zoneName(zone, Date.parse(failedAt))}`;
  const facts = [jobs.failed(at), parked.tried(attempts), ...(repeated ? [jobs.repeated] : [])];
  return (
    <li>
      <div className={style.row}>
        <span>
          <b>{job}</b> {id}
          <span className={style.quiet}>{facts.join(', ')}</span>
        </span>
        <Button size="xs" loading={trying.isPending} aria-label={jobs.named(`${job} ${id}`)} onClick={() => trying.mutate()}>
          {jobs.action}
        </Button>
      </div>
      <p className={style.why}>{reason}</p>
      {trying.error ? <FailureNote failure={trying.error} words={{ unknown_job: jobs.gone }} /> : null}
    </li>
  );
}
