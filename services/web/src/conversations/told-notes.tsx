import { Skeleton, Text } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import rows from '../design/rows.module.css';
import { NotedRow } from '../noting/noted-row.tsx';
import style from '../noting/noting.module.css';
import { useNotes } from '../noting/use-notes.ts';

/** What those who were there noted, as far as it may be told to whoever was not. */
export function ToldNotes({ conversationId }: { readonly conversationId: string }) {
  const { told } = useTexts().conversations;
  const { data, error } = useNotes(conversationId).query;
  return (
    <Card title={told.title} text={told.lead}>
      {error && !data ? <FailureNote failure={error} /> : null}
      {data || error ? null : <Skeleton height="6rem" />}
      {data?.items.length === 0 ? <Text>{told.none}</Text> : null}
      <ul className={`${rows.lined} ${style.notes}`}>
        {data?.items.map((noted) => (
          <NotedRow key={noted.observationId} noted={noted} />
        ))}
      </ul>
    </Card>
  );
}
