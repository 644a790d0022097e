import type { KeyboardEvent } from 'react';
import { useSettings } from '../app/settings.tsx';
import { clock, clockSpan } from '../time/clock.ts';
import { nameOfDay } from '../time/weekdays.ts';
import style from './week.module.css';
import type { WeekViewProps } from './week-grid.tsx';
import { moved, movedByDays, resized, type Span, step } from './week-spans.ts';

interface HoursBlockProps {
  readonly span: Span;
  readonly range: { readonly from: number; readonly to: number };
  readonly view: WeekViewProps;
  /** The id of the text that says what keys do. */
  readonly help: string;
  readonly say: (text: string) => void;
  /** The focus was here. */
  readonly onGone: (day: number) => void;
  /** The focus goes along to another day. */
  readonly onMoved: (id: string) => void;
}

/** Open hours. Arrows move them, with shift they size them: up and down the end, left and right the beginning. */
export function HoursBlock({ span, range, view, help, say, onGone, onMoved }: HoursBlockProps) {
  const { texts, face } = useSettings();
  const { week } = texts.availability;
  const { spans, draw, flush, mayChange } = view;
  const { id, day, from, to } = span;
  const text = ({ day: at, from: begins, to: ends }: Span) =>
    week.hours(nameOfDay(at, face.locale), clock(begins, face.locale), clock(ends, face.locale));
  const whole = range.to - range.from;
  const place = { top: `${((from - range.from) / whole) * 100}%`, height: `${((to - from) / whole) * 100}%` };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      draw(
        spans.filter((one) => one.id !== id),
        true,
      );
      say(week.removed(text(span)));
      onGone(day);
      return;
    }
    const change = event.shiftKey ? sizing[event.key] : moving[event.key];
    if (!change || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = change(spans, id);
    const now = next?.find((one) => one.id === id);
    if (next && now) {
      draw(next, false);
      say(text(now));
      if (now.day !== day) onMoved(id);
    } else say(week.noFurther);
  };
  const times = clockSpan(from, to, face.locale);
  if (!mayChange)
    return (
      <div className={style.block} style={place}>
        <span>{times}</span>
      </div>
    );
  return (
    <button
      type="button"
      className={style.block}
      style={place}
      data-span={id}
      aria-label={text(span)}
      aria-describedby={help}
      onKeyDown={onKeyDown}
      onBlur={flush}
    >
      <i className={style.edge} data-edge="from" />
      <span>{times}</span>
      <i className={style.edge} data-edge="to" />
    </button>
  );
}

type ByKey = Readonly<Record<string, (spans: readonly Span[], id: string) => readonly Span[] | undefined>>;

const moving: ByKey = {
  ArrowUp: (spans, id) => moved(spans, id, -step),
  ArrowDown: (spans, id) => moved(spans, id, step),
  ArrowLeft: (spans, id) => movedByDays(spans, id, -1),
  ArrowRight: (spans, id) => movedByDays(spans, id, 1),
};

const sizing: ByKey = {
  ArrowUp: (spans, id) => resized(spans, id, 'to', -step),
  ArrowDown: (spans, id) => resized(spans, id, 'to', step),
  ArrowLeft: (spans, id) => resized(spans, id, 'from', -step),
  ArrowRight: (spans, id) => resized(spans, id, 'from', step),
};
