import type { ExportAsked, ExportContent } from '@candor/contracts';
import { type Asker, type FieldError, malformed, Problem } from '@candor/platform';
import type { Dataset } from './datasets/dataset.rule.ts';
import { datasetOf } from './datasets/index.ts';
import { columnsFor } from './export-rights.ts';
import { formatOf } from './index.ts';

/** Throws 422 `unknown_dataset`: there is none of this name. */
export function knownDataset(key: string): Dataset {
  const dataset = datasetOf(key);
  if (dataset) return dataset;
  throw new Problem(422, 'unknown_dataset', { detail: 'There is no such data set. The catalogue says which there are.' });
}

/**
 * What is asked for, complete: the columns by name, in the order asked for. Throws {@link Problem}: 422 for a data set or format
 * that there is not, 403 `column_not_allowed`, 400 for columns and filters that the data set does not have.
 */
export function contentOf(asker: Asker, asked: ExportAsked): ExportContent {
  const dataset = knownDataset(asked.dataset);
  if (!formatOf(asked.format))
    throw new Problem(422, 'unknown_format', { detail: 'There is no such format. The catalogue says which there are.' });
  const errors = [...columnErrors(dataset, asked.columns), ...filterErrors(dataset, asked.filter)];
  if (errors.length > 0) throw malformed(errors);
  const allowed = columnsFor(dataset, asker).map(({ key }) => key);
  const refused = asked.columns.filter((key) => !allowed.includes(key));
  if (refused.length > 0)
    throw new Problem(403, 'column_not_allowed', {
      detail: 'Texts about people are for owners and recruiters.',
      facts: { columns: refused },
    });
  return { ...asked, columns: asked.columns.length > 0 ? asked.columns : allowed };
}

function columnErrors({ columns }: Dataset, asked: readonly string[]): readonly FieldError[] {
  const known = new Set(columns.map(({ key }) => key));
  return asked.flatMap((key, place) => {
    if (!known.has(key)) return [{ field: `columns.${place}`, message: 'is no column of this data set' }];
    return asked.indexOf(key) < place ? [{ field: `columns.${place}`, message: 'is asked for twice' }] : [];
  });
}

function filterErrors({ filters }: Dataset, { from, to, values }: ExportAsked['filter']): readonly FieldError[] {
  const unknown = Object.keys(values)
    .filter((key) => !filters.includes(key))
    .map((key) => ({ field: `filter.values.${key}`, message: 'is nothing that this data set can be filtered by' }));
  const dimensions = (values['dimension'] ?? []).filter((value) => !/^[A-Za-z-]{1,40}=.+$/.test(value));
  if (dimensions.length > 0)
    return [...unknown, { field: 'filter.values.dimension', message: 'must be written as name=value, such as kind=fit' }];
  return from !== null && to !== null && to <= from ? [...unknown, { field: 'filter.to', message: 'must be after from' }] : unknown;
}
