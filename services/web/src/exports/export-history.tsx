import { Skeleton, Text } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { MoreButton } from '../design/more-button.tsx';
import rows from '../design/rows.module.css';
import type { ExportCatalogue } from './export-draft.ts';
import { ExportRow } from './export-row.tsx';
import style from './exports.module.css';
import { useExports } from './use-exports.ts';

/** Files that were asked for: how far they are, and where they can be fetched. */
export function ExportHistory({ catalogue }: { readonly catalogue: ExportCatalogue }) {
  const { history } = useTexts().exports;
  const { list, settled } = useExports();
  const all = list.data?.pages.flatMap(({ items }) => items);
  return (
    <Card title={history.title} text={history.text}>
      {all ? null : <Skeleton height="6rem" />}
      {all?.length === 0 ? <Text>{history.none}</Text> : null}
      <ul className={`${rows.ruled} ${style.rows}`}>
        {all?.map((exported) => (
          <ExportRow key={exported.exportId} exported={exported} catalogue={catalogue} onChanged={settled} />
        ))}
      </ul>
      <MoreButton list={list} text={history.more} />
      {list.error ? <FailureNote failure={list.error} /> : null}
    </Card>
  );
}
