import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[]; readonly code: string | null } | null;
}

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Hands on all that Mantine has, of which a module takes what it names. */
const mantine = fileURLToPath(import.meta.resolve('@mantine/core'));

/** Files of what is always fetched together, in the order in which it is run: each holds what those before it do not. */
const together = [
  ['ahead', file('src/ahead.ts')],
  ['base', file('src/main.tsx')],
  ['booking', file('src/booking/booking-page.tsx')],
  // what only other pages need
  ['components', mantine],
] as const;

/**
 * The file that a module goes into. Left alone, what pages share is cut into as many files as there are sets of pages that share it,
 * and a guest on a slow phone waits for each of the seventy.
 */
export function chunkNames(): (id: string, modules: Modules) => string | null {
  let chunks: ReadonlyMap<string, string> | undefined;
  return (id, modules) => {
    chunks ??= reachable(modules);
    return chunks.get(id) ?? null;
  };
}

/** By module, the first of the files whose beginning imports it, however far away. */
function reachable(modules: Modules): ReadonlyMap<string, string> {
  const chunks = new Map<string, string>();
  const parts = namedImports(modules.getModuleInfo(mantine)?.code);
  const origins = new Map(parts.map(({ name, from }) => [name, join(dirname(mantine), from)]));
  for (const [name, first] of together)
    for (const open = [first]; open.length > 0; ) {
      const id = open.pop();
      if (id === undefined || chunks.has(id)) continue;
      chunks.set(id, name);
      open.push(...importedBy(id, modules, origins));
    }
  return chunks;
}

/** The modules that one imports; instead of all of Mantine, those that it names. `origins`: where they come from. */
function importedBy(id: string, modules: Modules, origins: ReadonlyMap<string, string>): readonly string[] {
  const { importedIds = [], code } = modules.getModuleInfo(id) ?? {};
  if (id === mantine || !importedIds.includes(mantine)) return importedIds;
  const named = namedImports(code).filter(({ from }) => from === '@mantine/core');
  return [...importedIds.filter((imported) => imported !== mantine), ...named.map(({ name }) => origins.get(name) ?? mantine)];
}

const namedImports = (code: string | null | undefined): readonly { readonly name: string; readonly from: string }[] =>
  [...(code ?? '').matchAll(/import\s*\{([^}]*)\}\s*from\s*["']([^"']+)["']/g)].flatMap(([, names = '', from = '']) =>
    names.split(',').map((name) => ({ name: name.trim().split(' ')[0] ?? '', from })),
  );
