import { Button, Skeleton } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import rows from '../design/rows.module.css';
import { fullDay } from '../time/times.ts';
import { deviceName } from './device-name.ts';
import style from './mine.module.css';

/** Where somebody is signed in; any of them can be ended from here. */
export function Devices() {
  const { texts, face } = useSettings();
  const { devices } = texts.mine;
  const { data, error, refetch } = useQuery({ queryKey: ['sessions'], queryFn: () => answered(() => api.GET('/api/sessions')) });
  const ending = useMutation({
    mutationFn: (session: string) => answered(() => api.DELETE('/api/sessions/{session}', { params: { path: { session } } })),
    onSettled: () => refetch(),
  });
  const failure = error ?? ending.error;
  return (
    <Card title={devices.title}>
      {data ? null : <Skeleton height="3rem" />}
      <ul className={rows.rows}>
        {data?.items.map(({ sessionId, device, lastUsedAt, current }) => {
          const name = deviceName(device) ?? devices.unknown;
          return (
            <li key={sessionId}>
              <span>
                {name}
                <span className={style.quiet}>
                  {[current ? devices.here : null, devices.used(fullDay(lastUsedAt, face))].filter(Boolean).join(' · ')}
                </span>
              </span>
              {current ? null : (
                <Button size="xs" variant="default" aria-label={devices.end(name)} onClick={() => ending.mutate(sessionId)}>
                  {devices.endShort}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {failure ? <FailureNote failure={failure} /> : null}
    </Card>
  );
}
