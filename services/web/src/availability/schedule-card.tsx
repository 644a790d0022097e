import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { ZoneSelect } from '../design/zone-select.tsx';
import style from './availability.module.css';
import { useEditor } from './editor.ts';
import { ScheduleActions } from './schedule-actions.tsx';
import { useWeek } from './use-week.ts';
import { WeekGrid } from './week-grid.tsx';
import { WeekList } from './week-list.tsx';

const isSmall = (): boolean => window.matchMedia('(max-width: 44rem)').matches;

/** The hours of every week, by one of the schedules. */
export function ScheduleCard() {
  const { schedule: texts } = useTexts().availability;
  const { availability, schedule, choose, mayChange, change } = useEditor();
  const [view, setView] = useState<'grid' | 'list'>(() => (isSmall() ? 'list' : 'grid'));
  const { schedules, defaultScheduleId } = availability;
  const { scheduleId, zone } = schedule;
  return (
    <Card anchor="hours" title={texts.title}>
      <div className={style.tools}>
        <NativeSelect
          label={texts.choose}
          value={scheduleId}
          data={schedules.map((one) => ({
            value: one.scheduleId,
            label: one.scheduleId === defaultScheduleId ? texts.isDefault(one.name) : one.name,
          }))}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        />
        <ZoneSelect
          label={texts.zone}
          value={zone}
          at={Date.now()}
          disabled={!mayChange}
          w="17rem"
          maw="100%"
          onChange={(next) => void change({ do: 'zone', scheduleId, zone: next })}
        />
        <SegmentedControl
          aria-label={texts.view}
          value={view}
          onChange={(next) => setView(next === 'list' ? 'list' : 'grid')}
          data={[
            { value: 'grid', label: texts.grid },
            { value: 'list', label: texts.list },
          ]}
        />
      </div>
      {mayChange ? <ScheduleActions /> : null}
      <WeekOf key={scheduleId} view={view} />
    </Card>
  );
}

function WeekOf({ view }: { readonly view: 'grid' | 'list' }) {
  const { schedule, mayChange, change } = useEditor();
  const { scheduleId, weeklyHours } = schedule;
  const week = useWeek(weeklyHours, (next) => void change({ do: 'hours', scheduleId, weeklyHours: next }));
  return view === 'grid' ? <WeekGrid {...week} mayChange={mayChange} /> : <WeekList {...week} mayChange={mayChange} />;
}
