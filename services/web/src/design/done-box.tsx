import { type ReactNode, useEffect, useRef } from 'react';
import style from './done-box.module.css';

interface DoneBoxProps {
  /** What has been done; another object each time. */
  readonly done: object | undefined;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

/** Stays in view at the end of a page, with what has just been done and the way back. */
export function DoneBox({ done, isEmpty, children }: DoneBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  // what was pressed may be gone with what it was about
  useEffect(() => {
    if (done && document.activeElement === document.body) box.current?.focus();
  }, [done]);
  return (
    <div ref={box} tabIndex={-1} className={style.box} data-empty={isEmpty}>
      {children}
    </div>
  );
}
