import { Skeleton, Text, Title } from '@mantine/core';
import { Failed } from '../app/dead-ends.tsx';
import { useTexts } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import { ExportHistory } from './export-history.tsx';
import { ExportSchedules } from './export-schedules.tsx';
import style from './exports.module.css';
import { NewExport } from './new-export.tsx';
import { useExportCatalogue } from './use-exports.ts';

/** Files of an organization's data: asked for, on their way, there to be fetched, and made again and again. */
export function ExportsPage() {
  const { exports } = useTexts();
  const { data, error, refetch } = useExportCatalogue();
  useTitle(exports.title);
  return (
    <div className={style.page}>
      <header>
        <Title order={1}>{exports.title}</Title>
        <Text c="dimmed" maw="40rem">
          {exports.lead}
        </Text>
      </header>
      {error && !data ? <Failed failure={error} retry={() => void refetch()} /> : null}
      {data ? (
        <div className={style.columns}>
          <NewExport catalogue={data} />
          <div>
            <ExportHistory catalogue={data} />
            <ExportSchedules catalogue={data} />
            <Text size="sm" c="dimmed">
              {exports.keys}
            </Text>
          </div>
        </div>
      ) : error ? null : (
        <Skeleton height="28rem" radius="lg" />
      )}
    </div>
  );
}
