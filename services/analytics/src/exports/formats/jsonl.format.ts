import type { ExportFormat } from './export-format.rule.ts';

const encoder = new TextEncoder();

/** One JSON object a line, in UTF-8. Texts as they are: nothing reads them as formulas. */
export const jsonl: ExportFormat = {
  key: 'jsonl',
  title: 'JSON Lines',
  mediaType: 'application/jsonl',
  extension: 'jsonl',
  open: () => ({ bytes: new Uint8Array(), note: null }),
  rows: ({ columns }, rows) => {
    const names = columns.map(({ name }) => `${JSON.stringify(name)}:`);
    let text = '';
    for (const row of rows) text += `{${row.map((cell, place) => names[place] + JSON.stringify(cell)).join(',')}}\n`;
    return { bytes: encoder.encode(text), note: null };
  },
  close: () => ({ bytes: new Uint8Array(), note: null }),
};
