import { type PointerEvent, useRef } from 'react';
import type { WeekViewProps } from './week-grid.tsx';
import { newSpanId, placed, type Span, step, stretched } from './week-spans.ts';

interface Drawn {
  readonly how: 'draw' | 'move' | 'size';
  readonly id: string;
  /** As it was before. */
  readonly before: readonly Span[];
  /** Of drawing and sizing: the end that stays. Of moving: from the beginning of the hours to the pointer. */
  readonly anchor: number;
  readonly began: { readonly x: number; readonly y: number };
  readonly after: readonly Span[];
  readonly hasMoved: boolean;
}

/** Closer than that, in px, the pointer stays where it is: a click on hours only focuses them. */
const slack = 4;
const coarse = 30;

/** Draws hours in an empty place, moves them where they are taken hold of in the middle, and sizes them at their ends. */
export function useDrawing({ spans, draw, show }: WeekViewProps, range: { readonly from: number; readonly to: number }) {
  const drawn = useRef<Drawn>(undefined);

  const at = ({ currentTarget, clientY }: PointerEvent<HTMLElement>, grain: number): number => {
    const { top, height } = currentTarget.getBoundingClientRect();
    const minutes = range.from + ((clientY - top) / height) * (range.to - range.from);
    return Math.min(range.to, Math.max(range.from, Math.round(minutes / grain) * grain));
  };

  const begin = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !event.isPrimary) return;
    const target = event.target as HTMLElement;
    const id = target.closest<HTMLElement>('[data-span]')?.dataset['span'];
    const span = spans.find((one) => one.id === id);
    const began = { x: event.clientX, y: event.clientY };
    if (span) {
      const edge = target.dataset['edge'];
      const anchor = edge === 'from' ? span.to : edge === 'to' ? span.from : at(event, step) - span.from;
      drawn.current = { how: edge ? 'size' : 'move', id: span.id, before: spans, anchor, began, after: spans, hasMoved: false };
    } else {
      const from = Math.min(at(event, coarse), range.to - coarse);
      const one = { id: newSpanId(), day: Number(event.currentTarget.dataset['day']), from, to: from + coarse };
      // by touch it is drawn where it is tapped, since dragging moves the page
      const long = event.pointerType === 'mouse' ? one : { ...one, to: Math.min(range.to, from + 60) };
      drawn.current = { how: 'draw', id: one.id, before: spans, anchor: from, began, after: [...spans, long], hasMoved: false };
      if (event.pointerType === 'mouse') show([...spans, one]);
    }
    event.currentTarget.setPointerCapture(event.pointerId);
  };

  const move = (event: PointerEvent<HTMLElement>) => {
    const now = drawn.current;
    if (!now) return;
    const isFar = Math.hypot(event.clientX - now.began.x, event.clientY - now.began.y) > slack;
    if (!now.hasMoved && !isFar) return;
    const { id, how, anchor } = now;
    const base = how === 'draw' ? now.after : now.before;
    const after =
      how === 'move'
        ? placed(base, id, dayUnder(event) ?? dayOf(base, id), at(event, step) - anchor)
        : stretched(base, id, anchor, at(event, how === 'draw' ? coarse : step));
    drawn.current = { ...now, after, hasMoved: true };
    show(after);
  };

  const end = () => {
    const now = drawn.current;
    drawn.current = undefined;
    if (now && (now.hasMoved || now.how === 'draw')) draw(now.after, true);
  };

  const cancel = () => {
    if (drawn.current) show(drawn.current.before);
    drawn.current = undefined;
  };
  return { begin, move, end, cancel };
}

const dayOf = (spans: readonly Span[], id: string): number => spans.find((span) => span.id === id)?.day ?? 0;

/** The day that the pointer is over, whichever it was taken hold of in. */
function dayUnder({ currentTarget, clientX }: PointerEvent<HTMLElement>): number | undefined {
  const columns = [...(currentTarget.closest('[data-changes]')?.querySelectorAll<HTMLElement>('[data-day]') ?? [])];
  const over = columns.find((column) => {
    const { left, right } = column.getBoundingClientRect();
    return clientX >= left && clientX < right;
  });
  return over && Number(over.dataset['day']);
}
