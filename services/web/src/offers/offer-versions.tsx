import { useSettings } from '../app/settings.tsx';
import { fullDay } from '../time/times.ts';
import type { Offer } from './offer-terms.ts';
import style from './offers.module.css';
import { termsInWords } from './terms-words.ts';

/** What was offered before, and until when; nothing where the first terms are those of now. */
export function OfferVersions({ offer: { earlier } }: { readonly offer: Pick<Offer, 'earlier'> }) {
  const { texts, face } = useSettings();
  const { versions, proofs } = texts.offers;
  if (earlier.length === 0) return null;
  return (
    <details className={style.versions}>
      <summary>{versions.title(earlier.length)}</summary>
      <ol>
        {earlier.map(({ terms, proof, replacedAt, negotiated }) => (
          <li key={replacedAt}>
            {termsInWords(terms, texts, face.locale)}
            <span>
              {[proofs[proof], versions.until(fullDay(replacedAt, face)), versions.became[negotiated ? 'negotiated' : 'changed']].join(
                ' · ',
              )}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
