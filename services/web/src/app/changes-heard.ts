import { refreshed } from '../api/client.ts';

/** Between two tries, growing while nobody answers. */
const pauses = { first: 1_000, most: 60_000 };

/** Told what has changed, as the server calls it; of nothing, that it is not known what. */
type Hear = (changed?: string) => void;

/**
 * Hears what changes for a person, until what is returned is called. A browser has six connections to a server for all its tabs, and
 * one that listens keeps one: the tab that has the lock listens, and tells the others. Where there are no locks, which need a secure
 * context, each listens for itself.
 */
export function changesHeard(personId: string, hear: Hear): () => void {
  const name = `candor-changes-${personId}`;
  const tabs = new BroadcastChannel(name);
  const over = new AbortController();
  const listen = (hasMissed: boolean) =>
    listening(hasMissed, over.signal, (changed) => {
      tabs.postMessage(changed);
      hear(changed);
    });
  const inTurn = (lock: Lock | null) => (lock ? listen(false) : navigator.locks.request(name, { signal: over.signal }, () => listen(true)));
  if ('locks' in navigator) {
    tabs.onmessage = ({ data }: MessageEvent<string | undefined>) => hear(data);
    navigator.locks.request(name, { ifAvailable: true }, inTurn).catch(() => undefined);
  } else void listen(false);
  return () => {
    over.abort();
    tabs.close();
  };
}

/** After a break nobody knows what has changed meanwhile. Resolves when it is over. */
const listening = (hasMissed: boolean, over: AbortSignal, hear: Hear): Promise<void> =>
  new Promise((end) => {
    let source: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wasAway = hasMissed;
    let pause = pauses.first;
    const stop = () => {
      source?.close();
      clearTimeout(timer);
      end();
    };
    const listen = () => {
      if (over.aborted) return stop();
      source = new EventSource('/api/changes');
      source.onopen = () => {
        if (wasAway) hear();
        wasAway = false;
        pause = pauses.first;
      };
      source.onmessage = ({ data }: MessageEvent<string>) => hear(data);
      source.onerror = () => {
        wasAway = true;
        // it comes back by itself unless it was refused: the token may be too old
        if (source?.readyState !== EventSource.CLOSED) return;
        timer = setTimeout(() => void refreshed().then(listen, listen), pause);
        pause = Math.min(pause * 2, pauses.most);
      };
    };
    over.addEventListener('abort', stop);
    listen();
  });
