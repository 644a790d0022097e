import { useId } from 'react';
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

/** Steps in a row that a thumb reaches; arrow keys go from one to the next. */
export function Scale({ label, from, to, value, onChange, anchors, error, required = false }: ScaleProps) {
  const name = useId();
  const steps = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return (
    <fieldset className={style.scale} aria-describedby={error === undefined ? undefined : `${name}-error`}>
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
