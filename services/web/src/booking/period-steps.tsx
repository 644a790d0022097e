import { idle } from '../design/pressed.ts';
import style from './period-steps.module.css';

interface PeriodStepsProps {
  /** The days that are shown. */
  readonly shown: string;
  /** Left out where nothing earlier can be booked. */
  readonly onEarlier: (() => void) | undefined;
  readonly onLater: () => void;
  readonly earlier: string;
  readonly later: string;
}

/** The days that are shown, between the ways to those before and after them. */
export const PeriodSteps = ({ shown, onEarlier, onLater, earlier, later }: PeriodStepsProps) => (
  <div className={style.steps}>
    <button type="button" className={style.step} aria-label={earlier} {...idle(onEarlier === undefined)} onClick={onEarlier}>
      ‹
    </button>
    <p className={style.shown} aria-live="polite">
      {shown}
    </p>
    <button type="button" className={style.step} aria-label={later} onClick={onLater}>
      ›
    </button>
  </div>
);
