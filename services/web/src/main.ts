import type { StatusView } from '@candor/contracts';
import { say, show } from './show.ts';

/** Between two looks, in ms. */
const pause = 5_000;
let lastSeen: number | undefined;

async function look(): Promise<void> {
  try {
    const response = await fetch('/api/status', { signal: AbortSignal.timeout(8_000), headers: { accept: 'application/json' } });
    if (!response.ok) throw new Error(`answered ${response.status}`);
    const status = (await response.json()) as StatusView;
    lastSeen = Date.now();
    show(status, lastSeen);
  } catch {
    show(undefined, Date.now());
  }
}

function tellAge(): void {
  if (lastSeen === undefined) return;
  const seconds = Math.round((Date.now() - lastSeen) / 1_000);
  say('seen', seconds < 2 ? 'Seen just now' : `Seen ${seconds} seconds ago`);
}

async function keepLooking(): Promise<void> {
  for (;;) {
    if (document.visibilityState === 'visible') await look();
    await new Promise((resolve) => {
      setTimeout(resolve, pause);
      document.addEventListener('visibilitychange', resolve, { once: true });
    });
  }
}

setInterval(tellAge, 1_000);
void keepLooking();
