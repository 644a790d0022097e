import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { byLink } from '../api/client.ts';
import type { BookingSource, Hold, Wanted } from './booking-source.ts';

/** A time that is kept for the visitor; `until` by this device’s clock, however wrong that is. */
export interface Held extends Hold {
  readonly until: number;
}

/** Keeps one time at a time. What is kept goes free when the visitor leaves, so that others need not wait until it is over. */
export function useHold(source: BookingSource, holdMinutes: number) {
  const queries = useQueryClient();
  const [held, setHeld] = useState<Held | undefined>();
  const taking = useMutation({ mutationFn: (wanted: Wanted) => source.hold(wanted) });
  const refresh = useCallback(() => void queries.invalidateQueries({ queryKey: ['slots', source.key] }), [queries, source.key]);

  const { mutateAsync, reset } = taking;
  const take = useCallback(
    async (wanted: Wanted): Promise<boolean> => {
      try {
        // clocks of devices are wrong by minutes: it is counted from when it was asked for, which is never too late
        const until = Date.now() + holdMinutes * 60_000;
        setHeld({ ...(await mutateAsync(wanted)), until });
        return true;
      } catch {
        refresh();
        return false;
      }
    },
    [mutateAsync, refresh, holdMinutes],
  );
  const release = useCallback(() => {
    if (held) giveFree(held);
    setHeld(undefined);
    reset();
    refresh();
  }, [held, reset, refresh]);

  useEffect(() => {
    if (!held) return undefined;
    const leave = () => giveFree(held);
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [held]);

  return { held, take, release, refused: taking.error ?? undefined, taking: taking.isPending ? taking.variables.start : undefined };
}

/** Nobody waits for the answer: whatever becomes of it, the hold ends by itself. */
function giveFree({ bookingId, link }: Hold): void {
  const headers = { ...byLink(link), 'candor-csrf': '1' };
  void fetch(`/api/scheduling/bookings/${bookingId}/hold`, { method: 'DELETE', headers, keepalive: true }).catch(() => undefined);
}
