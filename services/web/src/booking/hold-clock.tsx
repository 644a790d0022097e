import { VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import { countdown } from '../time/times.ts';
import style from './details-form.module.css';

const soon = 120_000;

/** How long a time is still kept: shown by the second, told aloud by the minute. `onOver`: once, when it is over. */
export function HoldClock({ until, onOver }: { readonly until: number; readonly onOver: () => void }) {
  const { booking } = useTexts();
  const [left, setLeft] = useState(() => until - Date.now());
  const isOver = left <= 0;
  useEffect(() => {
    if (isOver) return onOver();
    const tick = setInterval(() => setLeft(until - Date.now()), 1_000);
    return () => clearInterval(tick);
  }, [until, isOver, onOver]);
  return (
    <>
      <p className={style.clock} data-soon={left < soon || undefined} aria-hidden="true">
        {booking.held(countdown(left))}
      </p>
      <VisuallyHidden role="status">{booking.heldSpoken(Math.max(0, Math.ceil(left / 60_000)))}</VisuallyHidden>
    </>
  );
}
