import { ActionIcon } from '@mantine/core';
import { useState } from 'react';
import { useSettings } from '../app/settings.tsx';
import { IconCopy, IconPlus } from '../design/icons.tsx';
import { nameOfDay } from '../time/weekdays.ts';
import { CopyDay } from './copy-day.tsx';
import style from './week.module.css';
import { copied, type Span } from './week-spans.ts';

interface DayHeadProps {
  readonly day: number;
  readonly spans: readonly Span[];
  readonly mayChange: boolean;
  readonly onAdd: () => void;
  readonly onCopy: (spans: readonly Span[]) => void;
}

/** The name of a day of the week, with what can be done to all of it. */
export function DayHead({ day, spans, mayChange, onAdd, onCopy }: DayHeadProps) {
  const { texts, face } = useSettings();
  const { week } = texts.availability;
  const [isCopying, setCopying] = useState(false);
  const name = nameOfDay(day, face.locale);
  return (
    <div className={style.head}>
      <span className={style.name}>{nameOfDay(day, face.locale, 'short')}</span>
      {mayChange ? (
        <span className={style.tools}>
          <ActionIcon size="sm" variant="subtle" aria-label={week.add(name)} title={week.add(name)} data-add={day} onClick={onAdd}>
            <IconPlus />
          </ActionIcon>
          <ActionIcon
            size="sm"
            variant="subtle"
            aria-label={week.copy(name)}
            title={week.copy(name)}
            data-copy
            onClick={() => setCopying(true)}
          >
            <IconCopy />
          </ActionIcon>
        </span>
      ) : null}
      {isCopying ? (
        <CopyDay
          day={day}
          onClose={() => setCopying(false)}
          onCopy={(days) => {
            setCopying(false);
            onCopy(copied(spans, day, days));
          }}
        />
      ) : null}
    </div>
  );
}
