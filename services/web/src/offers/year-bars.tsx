import { useSettings } from '../app/settings.tsx';
import { money } from '../numbers/numbers.ts';
import type { Offer } from './offer-terms.ts';
import style from './offers.module.css';

/** What an offer comes to in a year, part by part: drawn, and in words beside it. */
export function YearBars({ offer }: { readonly offer: Offer }) {
  const { texts, face } = useSettings();
  const { offers } = texts;
  const { perYear, terms } = offer;
  const parts = (['base', 'bonus', 'equity'] as const).flatMap((name) => (perYear[name] > 0 ? [{ name, amount: perYear[name] }] : []));
  const amount = (minor: number) => money(minor, terms.currency, face.locale);
  if (perYear.total <= 0 || (parts.length < 2 && terms.period === 'year')) return null;
  let before = 0;
  return (
    <div className={style.year}>
      <p>
        {offers.inAYear} <b>{amount(perYear.total)}</b>
      </p>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {parts.map(({ name, amount: part }) => {
          const [x, width] = [(100 * before) / perYear.total, (100 * part) / perYear.total];
          before += part;
          return <rect key={name} data-part={name} x={x} y="0" width={Math.max(0, width - 0.4)} height="8" />;
        })}
      </svg>
      <ul>
        {parts.map(({ name, amount: part }) => (
          <li key={name} data-part={name}>
            {offers.parts[name]} {amount(part)}
          </li>
        ))}
      </ul>
    </div>
  );
}
