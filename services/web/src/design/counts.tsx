import style from './counts.module.css';

/** Figures of one thing beside each other, told anew when they change. */
export const Counts = ({ counts }: { readonly counts: readonly (readonly [name: string, value: number])[] }) => (
  <div role="status">
    <dl className={style.counts}>
      {counts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="figures">{value}</dd>
        </div>
      ))}
    </dl>
  </div>
);
