import { SegmentedControl, Text, Title } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import { IconClock, IconPhone, IconPlace, IconVideo } from '../design/icons.tsx';
import { duration } from '../time/times.ts';
import style from './book-chat.module.css';
import type { ChatType } from './booking-source.ts';
import { policies } from './policies.ts';

const placeIcons = { video: IconVideo, phone: IconPhone, place: IconPlace };

interface AboutProps {
  readonly chatType: ChatType;
  readonly minutes: number | undefined;
  /** Left out: the length cannot be changed now. */
  readonly onMinutes: ((minutes: number) => void) | undefined;
}

/** What somebody books, with whom, and by which rules. */
export function AboutChat({ chatType, minutes, onMinutes }: AboutProps) {
  const { texts, face } = useSettings();
  const { booking } = texts;
  const { organization, name, description, kind, client, takesPlace, durations } = chatType;
  const PlaceIcon = placeIcons[takesPlace];
  return (
    <section className={style.about} aria-labelledby="chat-type">
      <div>
        <p className={style.organization}>{client === null ? organization : `${organization} · ${booking.onBehalf(client)}`}</p>
        <Title order={1} size="h2" id="chat-type">
          {name}
        </Title>
      </div>
      <ul className={style.facts}>
        <li>
          <IconClock />
          <span>
            {minutes === undefined ? null : duration(minutes, face.locale)} · {booking.kinds[kind]}
          </span>
        </li>
        <li>
          <PlaceIcon />
          <span>{booking.places[takesPlace]}</span>
        </li>
      </ul>
      {durations.length > 1 && onMinutes ? (
        <SegmentedControl
          aria-label={booking.length}
          value={String(minutes)}
          onChange={(value) => onMinutes(Number(value))}
          data={durations.map((one) => ({ value: String(one), label: duration(one, face.locale) }))}
        />
      ) : null}
      {description === '' ? null : <Text className={style.text ?? ''}>{description}</Text>}
      <Text size="sm" c="dimmed">
        {booking.expect[kind]}
      </Text>
      <details className={style.more}>
        <summary>{booking.policies}</summary>
        <ul>
          {policies(chatType, booking.policy, face.locale).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
