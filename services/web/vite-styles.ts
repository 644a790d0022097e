import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const directory = new URL('./styles/', import.meta.resolve('@mantine/core/styles.css'));
/** How Mantine names the classes of its components. */
const classes = /\bm_[0-9a-f]{6,8}\b/g;

/** Fails a build whose scripts draw a component of Mantine without its styles: `src/design/mantine.css` lists those that are there. */
export const styledComponents = (): Plugin => ({
  name: 'styled-components',
  generateBundle(_options, bundle) {
    const files = Object.values(bundle);
    const drawn = classesIn(files.map((file) => (file.type === 'chunk' ? file.code : '')));
    const styled = classesIn(files.map((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : '')));
    const lacking = sheets().filter(({ names }) => names.some((name) => drawn.has(name) && !styled.has(name)));
    if (lacking.length > 0) this.error(`src/design/mantine.css lacks ${lacking.map(({ sheet }) => sheet).join(', ')}`);
  },
});

const classesIn = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap((text) => text.match(classes) ?? []));

const sheets = (): { readonly sheet: string; readonly names: readonly string[] }[] =>
  readdirSync(fileURLToPath(directory))
    .filter((sheet) => sheet.endsWith('.css') && !sheet.endsWith('.layer.css'))
    .map((sheet) => ({ sheet, names: [...classesIn([readFileSync(new URL(sheet, directory), 'utf8')])] }));
