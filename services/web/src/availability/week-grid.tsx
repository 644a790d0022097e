import { Switch, Text, VisuallyHidden } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import { useSettings } from '../app/settings.tsx';
import { clock } from '../time/clock.ts';
import { nameOfDay } from '../time/weekdays.ts';
import { weekdays } from './availability.ts';
import { DayHead } from './day-head.tsx';
import { HoursBlock } from './hours-block.tsx';
import { useDrawing } from './use-drawing.ts';
import style from './week.module.css';
import { added, type Span } from './week-spans.ts';

export interface WeekViewProps {
  readonly spans: readonly Span[];
  readonly draw: (spans: readonly Span[], isDone: boolean) => void;
  /** Without saving, while a pointer is down. */
  readonly show: (spans: readonly Span[]) => void;
  readonly flush: () => void;
  readonly mayChange: boolean;
}

const usual = { from: 7 * 60, to: 20 * 60 };

/** A week in which hours are drawn with a pointer, and moved, sized and removed with keys. */
export function WeekGrid(view: WeekViewProps) {
  const { spans, draw, mayChange } = view;
  const { texts, face } = useSettings();
  const { week } = texts.availability;
  const [isWhole, setWhole] = useState(false);
  const [said, say] = useState('');
  const grid = useRef<HTMLDivElement>(null);
  const help = useId();
  const range = isWhole ? { from: 0, to: 1_440 } : seen(spans);
  const drawing = useDrawing(view, range);
  const hours = Array.from({ length: (range.to - range.from) / 60 }, (_, index) => range.from + index * 60);
  /** It is there with the next picture. */
  const focus = (id: string) => requestAnimationFrame(() => grid.current?.querySelector<HTMLElement>(`[data-span="${id}"]`)?.focus());
  const add = (day: number) => {
    const next = added(spans, day);
    if (!next) return say(week.full);
    draw(next.spans, false);
    return focus(next.id);
  };
  const gone = (day: number) => grid.current?.querySelector<HTMLElement>(`[data-add="${day}"]`)?.focus();
  return (
    <div className={style.wrap}>
      <div className={style.help}>
        {mayChange ? (
          <Text size="sm" c="dimmed" id={help}>
            {week.help}
          </Text>
        ) : (
          <span />
        )}
        <Switch size="sm" label={week.whole} checked={isWhole} onChange={({ currentTarget }) => setWhole(currentTarget.checked)} />
      </div>
      <div className={style.grid} ref={grid} data-changes={mayChange}>
        <div className={style.times} aria-hidden="true">
          {hours.map((minutes) => (
            <span key={minutes}>{clock(minutes, face.locale)}</span>
          ))}
        </div>
        {weekdays.map((name, day) => (
          <section key={name} className={style.day} aria-label={nameOfDay(day, face.locale, 'short')}>
            <DayHead day={day} spans={spans} mayChange={mayChange} onAdd={() => add(day)} onCopy={(next) => draw(next, true)} />
            {/* what is drawn here with a pointer, the button above adds, and keys move */}
            <div
              className={style.column}
              data-day={day}
              style={{ height: `${(hours.length * 5) / 2}rem`, backgroundSize: `100% ${100 / hours.length}%` }}
              onPointerDown={mayChange ? drawing.begin : undefined}
              onPointerMove={drawing.move}
              onPointerUp={drawing.end}
              onPointerCancel={drawing.cancel}
            >
              {spans
                .filter((span) => span.day === day)
                .map((span) => (
                  <HoursBlock key={span.id} span={span} range={range} view={view} help={help} say={say} onGone={gone} onMoved={focus} />
                ))}
            </div>
          </section>
        ))}
      </div>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </div>
  );
}

/** Of the day, as much as is used: at least the hours in which most people work. */
function seen(spans: readonly Span[]): { readonly from: number; readonly to: number } {
  const from = Math.min(usual.from, ...spans.map((span) => span.from));
  const to = Math.max(usual.to, ...spans.map((span) => span.to));
  return { from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60 };
}
