import { createHash } from 'node:crypto';
import { streamKind } from '@candor/contracts';
import { foldRows, type SequencedCommit, stepsOf } from '@candor/event-sourcing';
import { Catalog, Rows, type ServiceLog } from '@candor/platform';
import type { Read } from '../../oracle/checks.mjs';
import { type CountedNotes, countedNotes } from './notes.ts';
import type { OpenedLog } from './opened-log.ts';
import { contentOf } from './writing.ts';

/** All sequenced commits, as a follower reads them. */
export async function readWhole(log: Pick<ServiceLog['log'], 'readAll'>): Promise<readonly SequencedCommit[]> {
  const all: SequencedCommit[] = [];
  for (let after = 0; ; ) {
    const some = await log.readAll(after, 500);
    const last = some.at(-1);
    if (!last) return all;
    all.push(...some);
    after = last.position + last.events.length - 1;
  }
}

const isNote = ({ stream }: { readonly stream: string }): boolean => streamKind(stream) === 'interviews/note';
const keysIn = ({ events }: SequencedCommit): string[] => events.map(({ data }) => (data as { key: string }).key);

/** A whole log. In one that clients did not write to, notes are copies. */
export async function commitsRead(log: string, opened: OpenedLog, copied: boolean): Promise<readonly Read[]> {
  return (await readWhole(opened.log)).map((commit) => {
    const { stream, from, to, commitId, position, events } = commit;
    // What its events say, however the commit was asked for.
    const content = contentOf([...new Set(keysIn(commit))].join(), events.length);
    const kind = isNote(commit) ? copied && { copy: true } : { reaction: true };
    return { read: 'commit', log, position, stream, from, to, key: commitId, content, ...kind };
  });
}

/** Echoes, and which there should be, once the leader has reacted to all notes. */
export async function effectsRead(opened: OpenedLog): Promise<readonly Read[]> {
  const all = await readWhole(opened.log);
  const effects = all.filter((commit) => !isNote(commit)).map(({ stream }) => stream.split('/').slice(2).join('/'));
  const expected = all.filter(isNote).flatMap(({ stream, from, events }) => events.map((_, n) => `${stream.split('/')[2]}/${from + n}`));
  if (effects.length < expected.length) throw new Error(`${effects.length} of ${expected.length} effects have happened`);
  return [
    ...effects.map((of) => ({ read: 'effect', effect: 'echo', of }) as const),
    ...expected.map((of) => ({ read: 'expected-effect', effect: 'echo', of }) as const),
  ];
}

/** Rows as they were projected, and as the whole log gives them. */
export async function rowsRead(opened: OpenedLog): Promise<readonly Read[]> {
  const notes = (await readWhole(opened.log)).filter(isNote);
  const cold = foldRows(
    notes.flatMap((commit) => stepsOf(countedNotes, commit)),
    () => undefined,
  );
  const { rows } = await new Rows(opened.db, new Catalog(opened.db, opened.log)).of(countedNotes).find({}, { limit: 100 });
  const counted = (all: Iterable<CountedNotes | undefined>) => [...all].reduce((sum, row) => sum + (row?.count ?? 0), 0);
  if (counted(rows) < counted(cold.values())) throw new Error(`${counted(rows)} of ${counted(cold.values())} notes are projected`);
  return [...rowsOf('cold', cold.values()), ...rowsOf('live', rows)];
}

const rowsOf = (copy: 'cold' | 'live', rows: Iterable<CountedNotes | undefined>): Read[] =>
  [...rows].flatMap((row) => {
    if (!row) return [];
    const content = createHash('sha256').update(JSON.stringify(row)).digest('base64url');
    return [{ read: 'row', view: countedNotes.name, copy, id: row.subject, content }];
  });
