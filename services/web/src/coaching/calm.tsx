import signals from '../signals/signals.module.css';

/** Nothing can be said yet: that, and what it takes. */
export const Calm = ({ title, text }: { readonly title: string; readonly text: string }) => (
  <div className={signals.few}>
    <p>
      <b>{title}</b>
    </p>
    <p>{text}</p>
  </div>
);
