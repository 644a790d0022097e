import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { refreshed } from '../api/client.ts';
import { useSignedIn } from '../signing-in/session.ts';
import { askAgain } from './live.ts';

/** Between two tries, growing while nobody answers. */
const pauses = { first: 1_000, most: 60_000 };

/**
 * Keeps what is on the page as it is by now: the server says what has changed, and it is asked for again. After a break everything
 * that is live is. What the server says holds nothing of what it is.
 */
export function LiveChanges() {
  const queries = useQueryClient();
  const { data: person } = useSignedIn();
  const personId = person?.personId;
  useEffect(() => {
    if (personId === undefined) return;
    let source: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wasAway = false;
    let pause = pauses.first;
    const listen = () => {
      source = new EventSource('/api/changes');
      source.onopen = () => {
        if (wasAway) void askAgain(queries);
        wasAway = false;
        pause = pauses.first;
      };
      source.onmessage = ({ data }: MessageEvent<string>) => void askAgain(queries, data);
      source.onerror = () => {
        wasAway = true;
        // it comes back by itself unless it was refused: the token may be too old
        if (source?.readyState !== EventSource.CLOSED) return;
        timer = setTimeout(() => void refreshed().then(listen, listen), pause);
        pause = Math.min(pause * 2, pauses.most);
      };
    };
    listen();
    return () => {
      source?.close();
      clearTimeout(timer);
    };
  }, [queries, personId]);
  return null;
}
