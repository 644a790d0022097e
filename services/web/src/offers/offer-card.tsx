import { Title } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import { money } from '../numbers/numbers.ts';
import { fullDay, noon } from '../time/times.ts';
import { ChangeTerms } from './change-terms.tsx';
import { OfferActions } from './offer-actions.tsx';
import { answerTones, type Offer } from './offer-terms.ts';
import { OfferVersions } from './offer-versions.tsx';
import style from './offers.module.css';
import { YearBars } from './year-bars.tsx';

/** What nobody needs to be told. */
const usualHours = 40;

interface OfferCardProps {
  readonly offer: Offer;
  /** Other terms of it are being typed. */
  readonly isChanging: boolean;
  /** It was removed meanwhile, and is shown for what is typed. */
  readonly isGone: boolean;
  readonly onChanging: (isChanging: boolean) => void;
}

/** One offer: what it comes to in a year, how it is known, and what became of it. */
export function OfferCard({ offer, isChanging, isGone, onChanging }: OfferCardProps) {
  const { texts, face } = useSettings();
  const { offers } = texts;
  const { terms, employer, extendedOn, answer, proof, recordedBy, note, negotiated, usedInNegotiation, imported } = offer;
  const { place, level, perks } = terms;
  const role = terms.role ?? offers.erased;
  const day = (date: string) => fullDay(noon(date), { ...face, zone: 'UTC' });
  const where = [
    place.region,
    new Intl.DisplayNames([face.locale], { type: 'region' }).of(place.country),
    place.remote ? offers.remote : null,
  ];
  const about = [employer ?? offers.someEmployer, level === null ? null : offers.levels[level], where.filter(Boolean).join(', ')];
  const facts = [
    offers.extended(day(extendedOn)),
    recordedBy === 'host' ? offers.byEmployer : null,
    offers.proofs[proof],
    negotiated ? offers.negotiated : null,
    usedInNegotiation ? offers.used : null,
    imported ? offers.imported : null,
  ];
  return (
    <li className={style.offer}>
      <div className={style.head}>
        <div>
          <Title order={2} size="h4">
            {role}
          </Title>
          <p className={style.quiet}>{about.filter(Boolean).join(' · ')}</p>
        </div>
        <span className={style.state} data-tone={answer ? answerTones[answer.answer] : 'attention'}>
          {answer ? offers.answered[answer.answer](day(answer.on)) : offers.open}
        </span>
      </div>
      <p className={style.base}>
        {offers.base(money(terms.base, terms.currency, face.locale), offers.periods[terms.period])}
        {terms.hoursPerWeek === usualHours ? '' : ` (${offers.hours(terms.hoursPerWeek)})`}
      </p>
      <YearBars offer={offer} />
      {perks.length > 0 ? <p className={style.quiet}>{offers.perks(perks.join(', '))}</p> : null}
      {note === null ? null : <p className={style.note}>{note}</p>}
      <p className={style.quiet}>{facts.filter((fact) => fact !== null).join(' · ')}</p>
      <OfferVersions offer={offer} />
      {isChanging ? (
        <ChangeTerms offer={offer} isGone={isGone} onClose={() => onChanging(false)} />
      ) : (
        <OfferActions offer={offer} name={role} onChange={() => onChanging(true)} />
      )}
    </li>
  );
}
