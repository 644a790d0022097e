import { useTexts } from '../app/settings.tsx';
import type { Exchange } from './answers.ts';
import style from './feedback.module.css';

interface WhoSeesProps {
  readonly exchange: Exchange;
  readonly other: string;
  readonly until: string;
  readonly forOrganization: boolean;
}

/** What of these answers will be shown to whom, and when. */
export function WhoSees({ exchange, other, until, forOrganization }: WhoSeesProps) {
  const { sees } = useTexts().feedback;
  const { side, organizationId } = exchange;
  const recruiters = side === 'host' ? sees.recruitersOfHost : forOrganization ? sees.recruitersYes : sees.recruitersNo;
  const lines = [
    [other, sees.other(until)],
    ...(organizationId === null ? [] : [[sees.recruiters, recruiters]]),
    [sees.market, sees.marketText],
    [sees.you, sees.youText],
  ];
  return (
    <details className={style.more}>
      <summary>{sees.title}</summary>
      <dl className={style.sees}>
        {lines.map(([who, what]) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
