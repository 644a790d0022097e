import { Button, Skeleton, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import rows from '../design/rows.module.css';
import { UndoNote } from '../design/undo-note.tsx';
import { forOrganization, useMembership } from '../team/membership.ts';
import { shortMoment } from '../time/times.ts';
import { nameOfDay } from '../time/weekdays.ts';
import { zoneName } from '../time/zones.ts';
import type { ExportCatalogue } from './export-draft.ts';
import style from './exports.module.css';
import { useContentName } from './use-content-name.ts';
import { type Schedule, useSchedules } from './use-exports.ts';

/** Files that are made again and again. One that is removed can be set up again as it was. */
export function ExportSchedules({ catalogue }: { readonly catalogue: ExportCatalogue }) {
  const { texts, face } = useSettings();
  const { schedules, create } = texts.exports;
  const headers = forOrganization(useMembership());
  const { list, settled } = useSchedules();
  const removing = useMutation({
    mutationFn: ({ scheduleId }: Schedule) =>
      answered(() => api.DELETE('/api/analytics/export-schedules/{scheduleId}', { params: { path: { scheduleId } }, headers })),
    onSuccess: settled,
  });
  const restoring = useMutation({
    mutationFn: ({ content, rhythm, period }: Schedule) =>
      answered(() => api.POST('/api/analytics/export-schedules', { headers, body: { content, rhythm, period } })),
    onSuccess: async (set) => {
      await settled(set);
      removing.reset();
    },
  });
  const nameOf = useContentName(catalogue);
  const whatOf = ({ content }: Schedule) => nameOf(content);
  const rhythmOf = ({ rhythm }: Schedule) =>
    rhythm.every === 'week'
      ? schedules.week(nameOfDay(rhythm.weekday - 1, face.locale), rhythm.at)
      : schedules.month(rhythm.day, rhythm.at);
  const failure = list.error ?? removing.error ?? restoring.error;
  const removed = removing.isSuccess ? removing.variables : undefined;
  return (
    <Card title={schedules.title} text={schedules.text}>
      {list.data || list.error ? null : <Skeleton height="3rem" />}
      {list.data?.length === 0 ? <Text>{schedules.none}</Text> : null}
      <ul className={`${rows.ruled} ${style.rows}`}>
        {list.data?.map((schedule) => (
          <li key={schedule.scheduleId} className={style.row}>
            <span>
              <b>{whatOf(schedule)}</b>
              <span className={style.quiet}>
                {[
                  `${rhythmOf(schedule)}, ${zoneName(schedule.content.zone, Date.now())}`,
                  schedule.period === 'all' ? create.everything : create.last[schedule.rhythm.every],
                  schedules.next(shortMoment(schedule.nextAt, face)),
                ].join(' · ')}
              </span>
            </span>
            <Button
              size="xs"
              variant="default"
              aria-label={schedules.removeNamed(whatOf(schedule))}
              loading={removing.isPending && removing.variables.scheduleId === schedule.scheduleId}
              onClick={() => removing.mutate(schedule)}
            >
              {schedules.remove}
            </Button>
          </li>
        ))}
      </ul>
      <UndoNote
        text={removed && schedules.removed(whatOf(removed))}
        undo={schedules.undo}
        onUndo={removed && (() => restoring.mutate(removed))}
        isPending={restoring.isPending}
      />
      {failure ? <FailureNote failure={failure} /> : null}
    </Card>
  );
}
