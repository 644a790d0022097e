import { type RefCallback, useCallback, useRef } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

const textual: readonly string[] = ['text', 'search', 'email', 'url', 'tel', 'number', 'password', 'textarea'];

/** Looks after the fields within an element: whether one of them has another text than before somebody typed in it. */
export function useTyped(): { readonly within: RefCallback<HTMLElement>; readonly isTyped: () => boolean } {
  const before = useRef(new Map<Field, string>());
  const within = useCallback((element: HTMLElement | null) => {
    const remember = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) || !textual.includes(target.type)) return;
      if (!before.current.has(target)) before.current.set(target, target.value);
    };
    element?.addEventListener('beforeinput', remember);
    return () => element?.removeEventListener('beforeinput', remember);
  }, []);
  const isTyped = useCallback(() => [...before.current].some(([field, text]) => field.isConnected && field.value !== text), []);
  return { within, isTyped };
}
