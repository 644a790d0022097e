import type { ExportView } from '@candor/contracts';

/** ms between two looks, and after how many of them without news a comment keeps the connection open. */
const betweenLooksMs = 400;
const quietLooks = 30;

/**
 * An export as server-sent events (WHATWG HTML, 9.2): whenever it has changed, until it is over. Whoever listens and goes away
 * ends it.
 */
export async function* progressEvents(look: () => Promise<ExportView | undefined>): AsyncGenerator<string> {
  let told = '';
  for (let quiet = 0; ; quiet++) {
    const view = await look();
    if (!view) return;
    const data = JSON.stringify(view);
    if (data !== told) {
      yield `event: export\nid: ${view.version}-${view.progress.rows}\ndata: ${data}\n\n`;
      told = data;
      quiet = 0;
    } else if (quiet >= quietLooks) {
      yield ': still here\n\n';
      quiet = 0;
    }
    if (view.status !== 'running') return;
    await new Promise((resolve) => setTimeout(resolve, betweenLooksMs));
  }
}
