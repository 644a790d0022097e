import { Text } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import listing from '../design/listing.module.css';
import { numberFormat } from '../numbers/numbers.ts';
import { capitalized } from '../texts/capitalized.ts';
import { FailedJobs } from './failed-jobs.tsx';
import { Handlers } from './handlers.tsx';
import style from './operating.module.css';
import { ParkedStreams } from './parked-streams.tsx';
import { furthestBehind, lagIn, standingOf } from './standing.ts';
import type { Asked, Report } from './use-operations.ts';

const tones = { good: 'good', attention: 'attention', bad: 'bad', away: 'bad' } as const;

interface ServicePanelProps {
  readonly asked: Asked;
  /** Undefined: it does not answer. */
  readonly report: Report | undefined;
}

/** One service: how far it is, what waits for somebody, and what it consists of. */
export function ServicePanel({ asked, report }: ServicePanelProps) {
  const { operating } = useSettings().texts;
  const standing = standingOf(report);
  const { service } = asked;
  return (
    <Card title={capitalized(service)} text={operating.services[service]}>
      <span className={`${listing.state} ${style.standing}`} data-tone={tones[standing]}>
        {operating.states[standing]}
      </span>
      {report ? (
        <>
          <Facts report={report} />
          <ParkedStreams asked={asked} report={report} />
          <FailedJobs asked={asked} report={report} />
          <Handlers asked={asked} report={report} />
        </>
      ) : (
        <Text>{operating.away}</Text>
      )}
    </Card>
  );
}

function Facts({ report }: { readonly report: Report }) {
  const { texts, face } = useSettings();
  const { facts, behind, upToDate } = texts.operating;
  const number = numberFormat(face.locale);
  const { head, published, pending, failedJobs, unreadableMessages, handlers } = report;
  const { events, seconds } = furthestBehind(handlers);
  const shown: readonly (readonly [string, string, boolean])[] = [
    [facts.head, number.format(head), false],
    [facts.published, published === null ? facts.never : number.format(published), false],
    [facts.pending, number.format(pending), false],
    [facts.behind, events === 0 ? upToDate : behind(events, number.format(events), lagIn(seconds, face.locale)), false],
    [facts.failedJobs, number.format(failedJobs), failedJobs > 0],
    [facts.unreadable, number.format(unreadableMessages), unreadableMessages > 0],
  ];
  return (
    <dl className={style.facts}>
      {shown.map(([name, value, isBad]) => (
        <div key={name} data-bad={isBad}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
