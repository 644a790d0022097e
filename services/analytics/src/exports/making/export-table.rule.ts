import type { ExportContent } from '@candor/contracts';
import type { DataColumn, Dataset } from '../datasets/dataset.rule.ts';
import { type Table, writtenColumns } from '../formats/table.rule.ts';

/** The columns asked for, in the order asked for. */
export const columnsOf = ({ columns }: Dataset, { columns: asked }: ExportContent): readonly DataColumn<never>[] =>
  asked.flatMap((key) => columns.filter((column) => column.key === key));

/** What a file says of itself. `at`: when it was asked for. */
export const tableOf = (dataset: Dataset, content: ExportContent, at: string): Table => ({
  name: dataset.key,
  title: dataset.title,
  description: dataset.description,
  columns: writtenColumns(
    columnsOf(dataset, content).map(({ key, title, type, description, personal }) => ({ key, title, type, description, personal })),
    content.zone,
  ),
  zone: content.zone,
  at,
});
