import { Skeleton, Text, Title } from '@mantine/core';
import { codeOf } from '../api/problem.ts';
import { useSettings } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import listing from '../design/listing.module.css';
import { LinkFailed } from '../links/link-failed.tsx';
import type { OpenedLink } from '../links/link-page.tsx';
import { readLink } from '../links/link-token.ts';
import { fullMoment } from '../time/times.ts';
import { zoneName } from '../time/zones.ts';
import style from './operating.module.css';
import { ServicePanel } from './service-panel.tsx';
import { standingOf } from './standing.ts';
import { operated, useReports } from './use-operations.ts';

const ofLink = ['link_invalid', 'link_expired', 'link_not_for_this'];

/** How an installation is, and what can be done about it without its command line: for whoever was given the link. */
export function OperatorPage({ token, subject }: OpenedLink) {
  const { texts, face, zone } = useSettings();
  const { operating } = texts;
  const reports = useReports(token);
  useTitle(operating.title);
  const refused = reports.find(({ error }) => ofLink.includes(codeOf(error) ?? ''));
  if (refused) return <LinkFailed failure={refused.error} retry={() => void refused.refetch()} />;
  const { expiresAt } = readLink(token) ?? {};
  const until = expiresAt && `${fullMoment(expiresAt, face)}, ${zoneName(zone, Date.parse(expiresAt))}`;
  const isLooking = reports.some(({ isPending }) => isPending);
  return (
    <div className={listing.page}>
      <div className={listing.head}>
        <div>
          <Title order={1}>{operating.title}</Title>
          <Text c="dimmed">{operating.lead}</Text>
          {until ? <Text c="dimmed">{operating.link(subject, until)}</Text> : null}
        </div>
      </div>
      <Overall standings={isLooking ? undefined : reports.map(({ data, isError }) => standingOf(isError ? undefined : data))} />
      {operated.map((service, at) => {
        const { data, isPending, isError } = reports[at] ?? { data: undefined, isPending: true, isError: false };
        if (isPending) return <Skeleton key={service} height="11rem" radius="lg" />;
        return <ServicePanel key={service} asked={{ service, token }} report={isError ? undefined : data} />;
      })}
      <Text size="sm" c="dimmed">
        {operating.command}
      </Text>
    </div>
  );
}

/** In one sentence. `standings`: in the order of {@link operated}; undefined: not all of them are known yet. */
function Overall({ standings }: { readonly standings: readonly ReturnType<typeof standingOf>[] | undefined }) {
  const { operating } = useSettings().texts;
  const those = (...wanted: readonly string[]) => operated.filter((_, at) => wanted.includes(standings?.[at] ?? '')).join(', ');
  const [wanting, behind] = [those('bad', 'away'), those('attention')];
  const [title, text, tone] =
    standings === undefined
      ? [operating.looking, undefined, 'waiting']
      : wanting !== ''
        ? [operating.wanting(wanting), operating.wantingText, 'bad']
        : behind !== ''
          ? [operating.catching(behind), operating.catchingText, 'attention']
          : [operating.fine, operating.fineText, 'good'];
  return (
    <div className={style.overall} data-tone={tone} role="status">
      <p className={style.headline}>{title}</p>
      {text === undefined ? null : <Text c="dimmed">{text}</Text>}
    </div>
  );
}
