import { useEffect, useRef } from 'react';
import style from './operating.module.css';

/** What came of what somebody did, where the thing that they did it to is gone: heard, and where the focus goes on from. */
export function Said({ text }: { readonly text: string | undefined }) {
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (text !== undefined) said.current?.focus({ preventScroll: true });
  }, [text]);
  return (
    <p ref={said} role="status" tabIndex={-1} className={style.said}>
      {text}
    </p>
  );
}
