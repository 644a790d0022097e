import { useSettings } from '../app/settings.tsx';
import style from './chart.module.css';

/** What the marks of charts mean: told once. */
export function Legend({ isCompared }: { readonly isCompared: boolean }) {
  const { legend } = useSettings().texts.signals;
  return (
    <ul className={style.legend}>
      <li>
        <svg width="22" height="12" aria-hidden="true">
          <rect y="1" width="16" height="10" rx="2" fill="var(--candor-chart)" />
          <path d="M10 6h11M10 2v8M21 2v8" stroke="var(--mantine-color-text)" strokeWidth="1.5" />
        </svg>
        {legend.now}; {legend.interval}
      </li>
      {isCompared ? (
        <li>
          <svg width="12" height="14" aria-hidden="true">
            <path d="M6 1l5 6l-5 6l-5 -6z" fill="none" stroke="var(--candor-chart-before)" strokeWidth="2" />
          </svg>
          {legend.before}
        </li>
      ) : null}
    </ul>
  );
}
