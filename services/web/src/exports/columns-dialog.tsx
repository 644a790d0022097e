import { Button, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useTexts } from '../app/settings.tsx';
import { Dialog } from '../design/dialog.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { saveFile } from '../design/save-file.ts';
import { ToldText } from '../design/told-text.tsx';
import { forOrganization, useMembership } from '../team/membership.ts';
import type { Dataset } from './export-draft.ts';
import style from './exports.module.css';
import { chosenColumns, fileColumns } from './file-columns.ts';
import type { Exported } from './use-exports.ts';

interface ColumnsDialogProps {
  readonly exported: Exported;
  readonly dataset: Dataset;
  readonly title: string;
  readonly onClose: () => void;
}

/** What the columns of a file mean, by their headings; also as a file that programs read (CSV on the Web). */
export function ColumnsDialog({ exported: { exportId, content }, dataset, title, onClose }: ColumnsDialogProps) {
  const { columns: texts, history } = useTexts().exports;
  const headers = forOrganization(useMembership());
  const saving = useMutation({
    mutationFn: async () => {
      const link = await answered(() => api.POST('/api/analytics/exports/{exportId}/link', { params: { path: { exportId } }, headers }));
      const found = await fetch(link.dictionary);
      if (!found.ok) throw new Error(`answered ${found.status}`);
      saveFile(await found.text(), 'application/csvm+json', `${link.fileName}-metadata.json`);
    },
  });
  return (
    <Dialog wide title={history.dictionary} onClose={onClose}>
      <Text c="dimmed">{title}</Text>
      <table className={style.meanings}>
        <thead>
          <tr>
            <th scope="col">{texts.heading}</th>
            <th scope="col">{texts.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {fileColumns(chosenColumns(dataset, content.columns)).map(({ name, column, clock }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>
                <b>
                  <ToldText>{column.title}</ToldText>
                </b>
                <span>
                  <ToldText>{column.description}</ToldText>
                  {clock === undefined ? null : ` ${clock === 'utc' ? texts.utc : texts.local(content.zone)}`}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {saving.error ? <FailureNote failure={saving.error} /> : null}
      <Group>
        <Button onClick={onClose}>{texts.close}</Button>
        <Button variant="default" loading={saving.isPending} onClick={() => saving.mutate()}>
          {texts.save}
        </Button>
      </Group>
    </Dialog>
  );
}
