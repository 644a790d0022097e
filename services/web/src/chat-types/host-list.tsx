import { ActionIcon, NativeSelect, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../app/settings.tsx';
import { IconRemove } from '../design/icons.tsx';
import { mayHost, useNameOf } from '../team/member-names.ts';
import { useMembers } from '../team/use-members.ts';
import type { Host } from './chat-type.ts';
import style from './chat-types.module.css';
import { useSchedules } from './use-schedules.ts';

interface HostListProps {
  readonly hosts: readonly Host[];
  readonly onChange: (hosts: readonly Host[]) => void;
  readonly extra?: (host: Host) => ReactNode;
}

/** Hosts, each with their hours; members who may host are added. */
export function HostList({ hosts, onChange, extra }: HostListProps) {
  const { hosts: texts } = useTexts().chatTypes;
  const { data: members = [] } = useMembers();
  const nameOf = useNameOf();
  const others = members.filter((member) => mayHost(member) && !hosts.some(({ hostId }) => hostId === member.personId));
  return (
    <div>
      <ul className={style.hosts}>
        {hosts.map((host) => (
          <li key={host.hostId}>
            <Text>{nameOf(host.hostId)}</Text>
            <ScheduleChoice
              host={host}
              onChange={(next) => onChange(hosts.map((one) => (one === host ? { ...one, ...next } : one)))}
              compact
            />
            {extra?.(host)}
            <ActionIcon
              variant="subtle"
              aria-label={texts.remove(nameOf(host.hostId))}
              onClick={() => onChange(hosts.filter((one) => one !== host))}
            >
              <IconRemove />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {others.length > 0 ? (
        <NativeSelect
          mt="xs"
          aria-label={texts.add}
          value=""
          data={[{ value: '', label: `${texts.add}…` }, ...others.map(({ personId }) => ({ value: personId, label: nameOf(personId) }))]}
          onChange={({ currentTarget }) => currentTarget.value && onChange([...hosts, { hostId: currentTarget.value, scheduleId: null }])}
        />
      ) : null}
    </div>
  );
}

interface ScheduleChoiceProps {
  readonly host: Host;
  readonly onChange: (host: Host) => void;
  /** Beside the host's name, without saying it again. */
  readonly compact?: boolean;
}

/** By which of their schedules somebody hosts; nothing to choose where there is only one. */
export function ScheduleChoice({ host, onChange, compact = false }: ScheduleChoiceProps) {
  const { hosts: texts } = useTexts().chatTypes;
  const nameOf = useNameOf();
  const schedules = useSchedules(host.hostId === '' ? [] : [host.hostId]).get(host.hostId) ?? [];
  if (schedules.length < 2 && host.scheduleId === null) return null;
  const label = texts.hours(nameOf(host.hostId));
  return (
    <NativeSelect
      {...(compact ? { 'aria-label': label, size: 'xs' } : { label })}
      value={host.scheduleId ?? ''}
      data={[
        { value: '', label: texts.usualHours },
        ...schedules.map(({ scheduleId, name }) => ({ value: scheduleId, label: name })),
        // archived since
        ...(host.scheduleId !== null && !schedules.some(({ scheduleId }) => scheduleId === host.scheduleId)
          ? [{ value: host.scheduleId, label: host.scheduleId }]
          : []),
      ]}
      onChange={({ currentTarget }) => onChange({ ...host, scheduleId: currentTarget.value === '' ? null : currentTarget.value })}
    />
  );
}
