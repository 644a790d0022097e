import { Button, FileButton, Group, Progress, Skeleton, Text } from '@mantine/core';
import { Failed } from '../app/dead-ends.tsx';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { chosenAnew } from '../design/chosen-anew.ts';
import { Counts } from '../design/counts.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { LinkButton } from '../design/link-button.tsx';
import { RowNotes } from '../design/row-notes.tsx';
import { canStart, type HistoryImport, isMoving, progressOf, takesFile } from './history-import.ts';
import { useImport } from './use-imports.ts';

/** One file: what is wrong with which row, how far it is, and what came of it. */
export function ImportSheet({ importId }: { readonly importId: string }) {
  const { importing } = useTexts();
  const { query, replacing, starting, cancelling } = useImport(importId);
  const { data, error, refetch } = query;
  if (error && !data) return <Failed failure={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton height="14rem" radius="lg" />;
  const { status, checked } = data;
  const failure = replacing.error ?? starting.error ?? cancelling.error;
  const isOver = status === 'completed' || status === 'cancelled';
  return (
    <>
      <div>
        <LinkButton to="/team/conversations/import" search={{}} variant="subtle" size="compact-sm">
          {importing.all}
        </LinkButton>
      </div>
      <Card title={importing.kinds[data.kind].name} text={importing.states[status]}>
        {isMoving(data) ? <Progress value={progressOf(data)} aria-label={importing.states[status]} /> : null}
        <AboutFile of={data} />
        {failure ? <FailureNote failure={failure} words={importing.refused} /> : null}
        <Group justify="flex-end">
          {isOver ? null : (
            <Button variant="default" loading={cancelling.isPending} onClick={() => cancelling.mutate()}>
              {status === 'running' ? importing.stop : importing.drop}
            </Button>
          )}
          {takesFile(data) ? (
            <FileButton accept=".csv,text/csv" inputProps={{ onClick: chosenAnew }} onChange={(file) => file && replacing.mutate(file)}>
              {(props) => (
                <Button {...props} variant="light" loading={replacing.isPending}>
                  {importing.replace}
                </Button>
              )}
            </FileButton>
          ) : null}
          {canStart(data) ? (
            <Button loading={starting.isPending} onClick={() => starting.mutate()}>
              {importing.start(checked?.good ?? 0)}
            </Button>
          ) : null}
        </Group>
      </Card>
      <Notes of={data} />
    </>
  );
}

/** What was read in the file, and what is recorded of it by now. */
function AboutFile({ of: { status, checked, progress } }: { readonly of: HistoryImport }) {
  const { importing } = useTexts();
  const hasStarted = status === 'running' || status === 'completed' || progress.recorded > 0;
  if (!checked) return null;
  const { problem, missingColumns, unknownColumns, rows, good, problems } = checked;
  const missing = missingColumns.map((column) => importing.columns[column]).join(', ');
  return (
    <>
      {problem === null ? null : <Text>{missing === '' ? importing.problems[problem] : importing.missing(missing)}</Text>}
      {unknownColumns.length === 0 ? null : <Text size="sm">{importing.unknown(unknownColumns.join(', '))}</Text>}
      {problem === null ? (
        <Counts
          counts={[
            [importing.rows, rows],
            [importing.good, good],
            [importing.wrong, problems],
            ...(hasStarted
              ? ([
                  [importing.recorded, progress.recorded],
                  [importing.skipped, progress.skipped],
                ] as const)
              : []),
          ]}
        />
      ) : null}
      {status === 'completed' ? (
        <div>
          <LinkButton to="/team/conversations" variant="light">
            {importing.look}
          </LinkButton>
        </div>
      ) : null}
    </>
  );
}

function Notes({ of: { checked } }: { readonly of: HistoryImport }) {
  const { importing } = useTexts();
  const notes = checked?.notes ?? [];
  const { notes: words, columns } = importing;
  return (
    <RowNotes
      title={words.title}
      text={(checked?.problems ?? 0) > notes.length ? `${words.text} ${words.first(notes.length)}` : words.text}
      label={words.all(notes.length)}
      head={words}
      notes={notes.map(({ row, column, code, sameAs }) => ({
        row,
        column: column === null ? '' : columns[column],
        what: sameAs === undefined ? words.codes[code] : words.sameAs(sameAs),
      }))}
    />
  );
}
