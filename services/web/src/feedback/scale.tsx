import { type KeyboardEvent, useId, useRef } from 'react';
import { valueTyped } from './digit-typed.ts';
import style from './feedback.module.css';

interface ScaleProps {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
  /** What steps look like, by step. */
  readonly anchors: Readonly<Record<number, string>>;
  readonly error?: string | undefined;
  readonly required?: boolean;
}

/** Two digits this close to each other are one number, in ms. */
const together = 900;

/** Steps in a row that a thumb reaches; arrow keys go from one to the next, and digits to their step. */
export function Scale({ label, from, to, value, onChange, anchors, error, required = false }: ScaleProps) {
  const name = useId();
  const typed = useRef({ key: '', at: 0 });
  const type = ({ key, ctrlKey, metaKey, altKey, timeStamp, currentTarget }: KeyboardEvent<HTMLFieldSetElement>) => {
    if (ctrlKey || metaKey || altKey) return;
    const before = timeStamp - typed.current.at < together ? typed.current.key : '';
    const step = valueTyped(key, before, from, to);
    if (step === undefined) return;
    typed.current = { key, at: timeStamp };
    onChange(step);
    currentTarget.querySelector<HTMLInputElement>(`input[value="${step}"]`)?.focus();
  };
  const steps = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return (
    <fieldset className={style.scale} onKeyDown={type} aria-describedby={error === undefined ? undefined : `${name}-error`}>
      <legend className={style.asks}>{label}</legend>
      <div className={style.steps}>
        {steps.map((step) => (
          <label key={step} className={style.step}>
            <input type="radio" name={name} value={step} checked={value === step} required={required} onChange={() => onChange(step)} />
            <span>{step}</span>
          </label>
        ))}
      </div>
      <ul className={style.anchors}>
        {Object.entries(anchors).map(([step, text]) => (
          <li key={step} data-chosen={value === Number(step) || undefined}>
            <b>{step}</b> {text}
          </li>
        ))}
      </ul>
      {error === undefined ? null : (
        <p id={`${name}-error`} className={style.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
