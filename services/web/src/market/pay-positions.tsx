import { Text, Title } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import { LinkButton } from '../design/link-button.tsx';
import { money } from '../numbers/numbers.ts';
import { windowName } from '../signals/windows.ts';
import style from './market.module.css';
import { type MyMarket, type PayPosition, payPosition } from './own-market.ts';

interface PayPositionsProps {
  readonly all: MyMarket;
  /** Of its heading. */
  readonly order?: 3 | 4;
}

/** Where one's own offers lie in what is offered to others: in one currency, which is never converted. */
export function PayPositions({ all, order = 3 }: PayPositionsProps) {
  const { market } = useSettings().texts;
  const own = all.figures.filter(({ signal, value }) => signal === 'own-offers' && value !== null);
  return (
    <section className={style.signal}>
      <Title order={order} size="h5">
        {market.pay.title}
      </Title>
      {own.length === 0 ? (
        <>
          <Text>{market.pay.noOffers}</Text>
          <LinkButton to="/offers" variant="light" size="sm" className={style.start ?? ''}>
            {market.pay.write}
          </LinkButton>
        </>
      ) : null}
      {own.map(({ dimensions, value }) => {
        const currency = dimensions['currency'] ?? '';
        const position = payPosition(value ?? 0, currency, all.market);
        return position ? (
          <Position key={currency} position={position} own={value ?? 0} currency={currency} />
        ) : (
          <p key={currency} className={style.tooFew}>
            <b>{market.tooFew}</b> {market.pay.tooFew(currency)}
          </p>
        );
      })}
    </section>
  );
}

function Position({ position, own, currency }: { readonly position: PayPosition; readonly own: number; readonly currency: string }) {
  const { texts, face } = useSettings();
  const { market } = texts;
  const { quantiles, least, most, cell } = position;
  const window = windowName(cell.window, face.locale);
  const at = (value: number) => (100 * (value - least)) / (most - least);
  const amount = (minor: number) => money(minor, currency, face.locale);
  const [lower, upper] = [
    quantiles.find(({ name }) => name === 'lower quarter below'),
    quantiles.find(({ name }) => name === 'upper quarter above'),
  ];
  return (
    <div>
      <svg className={style.pay} viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect data-part="track" x="0" y="5" width="100" height="6" />
        {lower && upper ? <rect data-part="middle" x={at(lower.value)} y="5" width={at(upper.value) - at(lower.value)} height="6" /> : null}
        {quantiles.map(({ name, value }) => (
          <rect key={name} data-part={name === 'median' ? 'median' : 'tick'} x={at(value) - 0.2} y="3" width="0.4" height="10" />
        ))}
        <rect data-part="own" x={at(own) - 0.6} y="0" width="1.2" height="16" />
      </svg>
      <dl className={style.facts}>
        <div data-own="true">
          <dt>{market.pay.yours}</dt>
          <dd>{amount(own)}</dd>
        </div>
        {quantiles.map(({ name, value }) => (
          <div key={name}>
            <dt>{market.pay.quantiles[name]}</dt>
            <dd>{amount(value)}</dd>
          </div>
        ))}
      </dl>
      <p className={style.quiet}>
        {[cell.demo ? market.ofDemo(window) : market.ofMarket(window), cell.n === null ? null : market.people(cell.n)]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
}
