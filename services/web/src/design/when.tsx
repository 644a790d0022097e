import { Text } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import { duration, fullSpan } from '../time/times.ts';
import { zoneName } from '../time/zones.ts';

interface WhenProps {
  readonly start: string;
  readonly end: string;
  /** What is said behind it. */
  readonly more?: string;
}

/** When something is, in which zone, and how long it takes. */
export function When({ start, end, more }: WhenProps) {
  const { face, zone } = useSettings();
  const minutes = (Date.parse(end) - Date.parse(start)) / 60_000;
  const about = [zoneName(zone, Date.parse(start)), duration(minutes, face.locale), ...(more === undefined ? [] : [more])];
  return (
    <Text>
      <time dateTime={start}>{fullSpan(start, end, face)}</time>{' '}
      <Text span c="dimmed">
        {about.join(' · ')}
      </Text>
    </Text>
  );
}
