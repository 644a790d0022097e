import { Button, Group, Skeleton, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTexts } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import rows from '../design/rows.module.css';
import { NotedRow } from './noted-row.tsx';
import style from './noting.module.css';
import { type Asked, latestFirst, type Observation } from './observation.ts';
import type { Notes, Unsent } from './use-notes.ts';
import { useSaid } from './use-said.ts';

interface NotedProps {
  readonly notes: Notes;
  /** The last note is taken back, and its line is there again. */
  readonly onUndone: (line: string) => void;
  readonly onRemoved: () => void;
}

/** What is noted so far, the latest first. */
export function Noted({ notes, onUndone, onRemoved }: NotedProps) {
  const { noting } = useTexts();
  const { query, unsent } = notes;
  const withdrawing = useMutation({ mutationFn: notes.withdraw });
  const changing = useMutation({
    mutationFn: ({ noted, asked }: { readonly noted: Observation; readonly asked: Asked }) => notes.change(noted, asked),
  });
  if (!query.data) return query.error ? <FailureNote failure={query.error} /> : <Skeleton height="4rem" />;
  const mine = latestFirst(query.data.items.filter((noted) => noted.mine));
  const theirs = query.data.items.filter((noted) => !noted.mine);
  const [last] = mine;
  const failure = withdrawing.error ?? changing.error;
  return (
    <>
      <div role="status">
        {last ? (
          <Group gap="xs">
            <Text size="sm" c="dimmed">
              {noting.count(mine.length + unsent.length)}
            </Text>
            <Button
              size="compact-sm"
              variant="subtle"
              loading={withdrawing.isPending}
              onClick={() => withdrawing.mutate(last, { onSuccess: () => onUndone(last.said ?? last.term ?? '') })}
            >
              {noting.undo}
            </Button>
          </Group>
        ) : (
          <Text size="sm" c="dimmed">
            {unsent.length === 0 ? noting.none : noting.count(unsent.length)}
          </Text>
        )}
      </div>
      {failure ? <FailureNote failure={failure} /> : null}
      <ul className={`${rows.lined} ${style.notes}`}>
        {unsent.toReversed().map((note) => (
          <UnsentRow key={note.id} note={note} notes={notes} />
        ))}
        {mine.map((noted) => (
          <NotedRow
            key={noted.observationId}
            noted={noted}
            onRemove={() => withdrawing.mutate(noted, { onSuccess: onRemoved })}
            onChange={(asked) => changing.mutate({ noted, asked })}
          />
        ))}
      </ul>
      {theirs.length > 0 ? (
        <>
          <Text fw={600}>{noting.theirs}</Text>
          <ul className={`${rows.lined} ${style.notes}`}>
            {theirs.map((noted) => (
              <NotedRow key={noted.observationId} noted={noted} />
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

/** It stays until it is there. */
function UnsentRow({ note, notes }: { readonly note: Unsent; readonly notes: Notes }) {
  const { noting } = useTexts();
  const { title, detail } = useSaid()(note.asked);
  return (
    <li data-unsent>
      <div>
        <b>{title}</b>
        <span>{detail}</span>
      </div>
      {note.failure === undefined ? (
        <Text size="sm" c="dimmed">
          {noting.saving}
        </Text>
      ) : (
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={() => notes.again(note)}>
            {noting.again}
          </Button>
          <Button size="xs" variant="subtle" onClick={() => notes.drop(note)}>
            {noting.drop}
          </Button>
        </Group>
      )}
      {note.failure === undefined ? null : <FailureNote failure={note.failure} />}
    </li>
  );
}
