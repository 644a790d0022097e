import { useEffect, useRef, useState } from 'react';
import { isSame } from '../api/same.ts';
import type { Week } from './availability.ts';
import { joined, type Span, spansOf, weekOf } from './week-spans.ts';

/** Keys are pressed in a row: what they do is saved when they rest, in ms. */
const rest = 900;

/** The hours of a week while they are drawn: under names that stay, saved when the hand rests. */
export function useWeek(week: Week, save: (week: Week) => void) {
  const [spans, setSpans] = useState(() => spansOf(week));
  const [known, setKnown] = useState(week);
  // what is there has changed by other means: it is drawn anew
  if (!isSame(known, week)) {
    setKnown(week);
    if (!isSame(weekOf(spans), week)) setSpans(spansOf(week));
  }
  const waiting = useRef<{ readonly timer: ReturnType<typeof setTimeout>; readonly spans: readonly Span[] }>(undefined);
  const store = useRef(save);
  store.current = save;

  /** Saves what waits, if anything does. */
  const flush = useRef(() => {
    const { timer, spans: last } = waiting.current ?? {};
    if (last === undefined) return;
    clearTimeout(timer);
    waiting.current = undefined;
    store.current(weekOf(last));
  });
  useEffect(() => {
    const finish = flush.current;
    return () => finish();
  }, []);

  /** Draws it; `isDone`: as a whole, such as by a pointer that was let go. */
  const draw = (next: readonly Span[], isDone: boolean) => {
    const shown = isDone ? joined(next) : next;
    setSpans(shown);
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { spans: shown, timer: setTimeout(flush.current, isDone ? 0 : rest) };
  };
  return { spans, draw, show: setSpans, flush: () => flush.current() };
}
