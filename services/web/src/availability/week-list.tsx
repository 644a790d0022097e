import { ActionIcon } from '@mantine/core';
import { useState } from 'react';
import { useSettings } from '../app/settings.tsx';
import { IconCopy } from '../design/icons.tsx';
import rows from '../design/rows.module.css';
import { nameOfDay } from '../time/weekdays.ts';
import { weekdays } from './availability.ts';
import { CopyDay } from './copy-day.tsx';
import style from './week.module.css';
import type { WeekViewProps } from './week-grid.tsx';
import { copied } from './week-spans.ts';
import { WindowsEditor } from './windows-editor.tsx';

/** The same week as times to choose, day by day: what suits small screens, and whoever does not draw. */
export function WeekList({ spans, draw, mayChange }: WeekViewProps) {
  const { texts, face } = useSettings();
  const { week } = texts.availability;
  const [copying, setCopying] = useState<number>();
  return (
    <>
      <ul className={`${rows.ruled} ${style.list}`}>
        {weekdays.map((key, day) => {
          const name = nameOfDay(day, face.locale);
          return (
            <li key={key}>
              <b>{name}</b>
              <WindowsEditor
                spans={spans.filter((span) => span.day === day)}
                day={day}
                name={name}
                none={week.closed}
                mayChange={mayChange}
                onChange={(next) => draw([...spans.filter((span) => span.day !== day), ...next], true)}
              />
              {mayChange ? (
                <ActionIcon variant="subtle" size="lg" aria-label={week.copy(name)} title={week.copy(name)} onClick={() => setCopying(day)}>
                  <IconCopy />
                </ActionIcon>
              ) : (
                <span />
              )}
            </li>
          );
        })}
      </ul>
      {copying === undefined ? null : (
        <CopyDay
          day={copying}
          onClose={() => setCopying(undefined)}
          onCopy={(days) => {
            setCopying(undefined);
            draw(copied(spans, copying, days), true);
          }}
        />
      )}
    </>
  );
}
