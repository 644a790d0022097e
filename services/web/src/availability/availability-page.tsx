import { NativeSelect, Skeleton, Text, Title } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Failed } from '../app/dead-ends.tsx';
import { useTexts } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import { CalendarsCard } from '../calendars/calendars-card.tsx';
import { OwnFeed } from '../calendars/own-feed.tsx';
import { WriteBack } from '../calendars/write-back.tsx';
import list from '../design/listing.module.css';
import { Note } from '../design/note.tsx';
import { mayHost, useNameOf } from '../team/member-names.ts';
import { useMembership } from '../team/membership.ts';
import { useAnchor } from '../team/use-anchor.ts';
import { useMembers } from '../team/use-members.ts';
import style from './availability.module.css';
import { DaysCard } from './days-card.tsx';
import { EditorContext } from './editor.ts';
import { LimitsCard } from './limits-card.tsx';
import { SaveBar } from './save-bar.tsx';
import { ScheduleCard } from './schedule-card.tsx';
import { StartHours } from './start-hours.tsx';
import { TravelsCard } from './travels-card.tsx';
import { useAvailability } from './use-availability.ts';

const route = getRouteApi('/team/availability');

/** When somebody can be met: one's own hours, and for recruiters those of others. */
export function AvailabilityPage() {
  const { availability: texts } = useTexts();
  const { host } = route.useSearch();
  const { personId, role } = useMembership();
  const nameOf = useNameOf();
  useTitle(texts.title);
  const other = host === undefined || host === personId || role === 'interviewer' ? undefined : host;
  return (
    <div className={list.page}>
      <header className={list.head}>
        <div>
          <Title order={1}>{texts.title}</Title>
          <Text c="dimmed">{other === undefined ? texts.lead : nameOf(other) === '' ? '\u00a0' : texts.leadOf(nameOf(other))}</Text>
        </div>
        {role === 'interviewer' ? null : <Whose host={other ?? personId} />}
      </header>
      <Editor key={other ?? ''} host={other} />
    </div>
  );
}

function Whose({ host }: { readonly host: string }) {
  const { availability: texts } = useTexts();
  const { data = [] } = useMembers();
  const nameOf = useNameOf();
  const navigate = useNavigate();
  const { personId } = useMembership();
  const ids = new Set([personId, host, ...data.filter(mayHost).map((member) => member.personId)]);
  return (
    <NativeSelect
      label={texts.whose}
      value={host}
      data={[...ids].map((id) => ({ value: id, label: nameOf(id) }))}
      onChange={({ currentTarget: { value } }) =>
        void navigate({ to: '/team/availability', search: value === personId ? {} : { host: value } })
      }
    />
  );
}

function Editor({ host }: { readonly host: string | undefined }) {
  const { availability: texts } = useTexts();
  const { data: members } = useMembers();
  const editing = useAvailability(host);
  const { data, error, refetch, change, isSaving } = editing;
  const [chosen, choose] = useState<string>();
  useAnchor(data !== undefined);
  const schedules = data?.schedules ?? [];
  const byId = (id: string | undefined) => schedules.find(({ scheduleId }) => scheduleId === id);
  const schedule = byId(chosen) ?? byId(data?.defaultScheduleId);
  if (error && data === undefined) return <Failed failure={error} retry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height="32rem" radius="lg" />;
  const mayChange = host === undefined || members?.find(({ personId }) => personId === host)?.by === 'word';
  return (
    <>
      {mayChange ? (
        <SaveBar editing={editing} />
      ) : (
        <Note tone="attention" title={texts.readOnly.title}>
          {texts.readOnly.text}
        </Note>
      )}
      {!data || !schedule ? (
        <StartHours mayChange={mayChange} isOwn={host === undefined} change={change} isSaving={isSaving} />
      ) : (
        <EditorContext value={{ availability: data, schedule, choose, isOwn: host === undefined, mayChange, change, isSaving }}>
          <ScheduleCard />
          <div className={style.columns}>
            <div>
              <DaysCard />
              {host === undefined ? <CalendarsCard zone={data.zone} /> : null}
              {host === undefined ? <OwnFeed /> : null}
            </div>
            <div>
              <LimitsCard />
              <TravelsCard />
              {host === undefined ? <WriteBack /> : null}
            </div>
          </div>
        </EditorContext>
      )}
    </>
  );
}
