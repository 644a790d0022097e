import { Anchor, Text } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import { duration, fullSpan } from '../time/times.ts';
import { zoneName } from '../time/zones.ts';
import style from './booked.module.css';
import type { AnyBooking } from './booking-state.ts';

interface MeetingFactsProps {
  readonly booking: Pick<AnyBooking, 'name' | 'kind' | 'start' | 'end' | 'location' | 'bookingId'>;
  /** Those whom the reader meets. */
  readonly hosts: readonly string[];
}

/** When, where and with whom; the zone is always named. */
export function MeetingFacts({ booking, hosts }: MeetingFactsProps) {
  const { texts, face, zone } = useSettings();
  const { booked } = texts;
  const { name, kind, start, end } = booking;
  const minutes = (Date.parse(end) - Date.parse(start)) / 60_000;
  return (
    <dl className={style.facts}>
      <dt>{booked.when}</dt>
      <dd>
        <time dateTime={start} className={style.strong}>
          {fullSpan(start, end, face)}
        </time>
        <Text size="sm" c="dimmed">
          {zoneName(zone, Date.parse(start))} · {duration(minutes, face.locale)}
        </Text>
      </dd>
      <dt>{booked.who}</dt>
      <dd>{hosts.join(', ')}</dd>
      <dt>{booked.where}</dt>
      <dd>
        <Place booking={booking} />
      </dd>
      <dt>{booked.about}</dt>
      <dd>
        {name} · {texts.booking.kinds[kind]}
      </dd>
    </dl>
  );
}

function Place({ booking: { location, bookingId } }: Pick<MeetingFactsProps, 'booking'>) {
  const { booked } = useSettings().texts;
  if (location === null) return <>–</>;
  if (location.kind === 'phone') return <>{location.instructions === '' ? booked.phone : location.instructions}</>;
  if (location.kind === 'place') return <>{location.address}</>;
  return (
    <Anchor href={location.linkTemplate.replaceAll('{booking}', bookingId)} target="_blank" rel="noopener noreferrer">
      {booked.join}
    </Anchor>
  );
}
