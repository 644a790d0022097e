import { fileURLToPath } from 'node:url';

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Files of what is always fetched together, in the order in which it is: each holds what those before it do not. */
const together = [
  ['base', file('src/main.tsx')],
  ['booking', file('src/booking/booking-page.tsx')],
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
  for (const [name, first] of together)
    for (const open = [first]; open.length > 0; ) {
      const id = open.pop();
      if (id === undefined || chunks.has(id)) continue;
      chunks.set(id, name);
      open.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
    }
  return chunks;
}
