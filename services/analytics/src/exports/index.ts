import { csv } from './formats/csv.format.ts';
import type { ExportFormat } from './formats/export-format.rule.ts';
import { jsonl } from './formats/jsonl.format.ts';
import { parquet } from './formats/parquet.format.ts';
import { xlsx } from './formats/xlsx.format.ts';

/** Every format there is: one line each. */
export const formats: readonly ExportFormat[] = [
  // one per line, sorted
  csv,
  jsonl,
  parquet,
  xlsx,
];

export const formatOf = (key: string): ExportFormat | undefined => formats.find((format) => format.key === key);
