import { type KeyboardEvent, useEffect, useRef } from 'react';
import style from './noting.module.css';

interface KeyChoicesProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly key: string }[];
  readonly onChoose: (value: Value) => void;
  /** Whatever other key is pressed within. */
  readonly onKey?: (event: KeyboardEvent) => void;
  /** False: it was there before anybody did anything. */
  readonly takesFocus?: boolean;
}

/** Buttons that one key presses each, while one of them has the focus: they take it when they appear. */
export function KeyChoices<Value extends string>({ label, choices, onChoose, onKey, takesFocus = true }: KeyChoicesProps<Value>) {
  const group = useRef<HTMLDivElement>(null);
  const buttons = () => [...(group.current?.querySelectorAll('button') ?? [])];
  useEffect(() => {
    if (takesFocus) group.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = choices.find(({ key }) => key === event.key.toLowerCase());
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (chosen) {
      event.preventDefault();
      onChoose(chosen.value);
    } else if (step !== undefined) {
      event.preventDefault();
      const all = buttons();
      const at = all.indexOf(document.activeElement as HTMLButtonElement);
      all[(at + step + all.length) % all.length]?.focus();
    } else onKey?.(event);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are buttons
    <div className={style.choices} role="group" aria-label={label} ref={group} onKeyDown={press}>
      {choices.map(({ value, label: text, key }) => (
        <button key={value} type="button" className={style.choice} aria-keyshortcuts={key} onClick={() => onChoose(value)}>
          <span className={style.key} aria-hidden="true">
            {key}
          </span>
          {text}
        </button>
      ))}
    </div>
  );
}
