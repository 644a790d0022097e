import { Progress, VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useSettings } from '../app/settings.tsx';
import { countdown } from '../time/times.ts';
import { guideClock } from './guide-clock.ts';
import own from './hosting.module.css';

interface Section {
  readonly sectionId: string;
  readonly title: string;
  readonly fromMinute: number;
  readonly minutes: number;
}

/** Ticks while something goes on. */
export function useNow(isTicking: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isTicking) return undefined;
    const tick = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(tick);
  }, [isTicking]);
  return now;
}

interface GuideTimerProps {
  readonly sections: readonly Section[];
  readonly minutes: number;
  /** So long it has been going on, in ms. */
  readonly elapsed: number;
}

/** Where a conversation should be by now: shown by the second, told aloud when a part begins. More time than planned is no alarm. */
export function GuideTimer({ sections, minutes, elapsed }: GuideTimerProps) {
  const { guide } = useSettings().texts.hosting;
  const { sectionId, left, over } = guideClock(sections, minutes, elapsed);
  const title = sections.find((section) => section.sectionId === sectionId)?.title;
  return (
    <div className={own.timer}>
      <p aria-hidden="true">
        <b>{title ?? guide.over(Math.floor(over / 60_000))}</b>
        <span className="figures">{title === undefined ? guide.overHint : guide.left(countdown(left))}</span>
      </p>
      <p aria-hidden="true" className={own.elapsed}>
        {guide.elapsed(Math.floor(Math.max(0, elapsed) / 60_000), minutes)}
      </p>
      <Progress size="sm" aria-label={guide.progress} value={Math.min(100, Math.max(0, elapsed / (minutes * 600)))} />
      <VisuallyHidden role="status">{title === undefined ? guide.overHint : guide.now(title)}</VisuallyHidden>
    </div>
  );
}
