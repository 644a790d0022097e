import { Skeleton, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { Failed } from '../app/dead-ends.tsx';
import { useSettings } from '../app/settings.tsx';
import { LinkButton } from '../design/link-button.tsx';
import style from '../design/listing.module.css';
import { dayInList } from '../time/times.ts';
import type { HistoryImport } from './history-import.ts';
import { NewImport } from './new-import.tsx';
import { useImports } from './use-imports.ts';

/** A new file, and those of before. */
export function Imports() {
  const { importing } = useSettings().texts;
  const navigate = useNavigate();
  const { data, error, refetch } = useImports();
  return (
    <>
      <NewImport onMade={(file) => void navigate({ to: '/team/conversations/import', search: { file } })} />
      {error && !data ? <Failed failure={error} retry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton height="8rem" radius="lg" />}
      {data && data.length > 0 ? (
        <section aria-labelledby="imports">
          <Title order={2} size="h4" mb="xs" id="imports">
            {importing.earlier}
          </Title>
          <ul className={style.list}>
            {data.map((one) => (
              <Row key={one.importId} of={one} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function Row({ of: { importId, kind, plannedAt, status, checked, progress } }: { readonly of: HistoryImport }) {
  const { texts, face } = useSettings();
  const { importing } = texts;
  return (
    <li className={style.card}>
      <time dateTime={plannedAt} className={style.date}>
        <b>{dayInList(plannedAt, face, Date.now())}</b>
      </time>
      <div className={style.what}>
        <b>{importing.kinds[kind].name}</b>
        <span>{importing.of(checked?.rows ?? 0, progress.recorded)}</span>
      </div>
      <div className={style.side}>
        <span className={style.state}>{importing.states[status]}</span>
        <LinkButton to="/team/conversations/import" search={{ file: importId }} size="xs" variant="light">
          {importing.open}
        </LinkButton>
      </div>
    </li>
  );
}
