import { NativeSelect, NumberInput, Text } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import { LinkButton } from '../design/link-button.tsx';
import { Note } from '../design/note.tsx';
import { mayHost, useNameOf } from '../team/member-names.ts';
import { useMembers } from '../team/use-members.ts';
import { hostsIn, inMode, modesOf } from './assignment.ts';
import type { Assignment, Description, Mode } from './chat-type.ts';
import style from './chat-types.module.css';
import { HostList, ScheduleChoice } from './host-list.tsx';
import { PanelSeats } from './panel-seats.tsx';
import { useSchedules } from './use-schedules.ts';

interface AssignmentFieldsProps {
  readonly value: Assignment;
  readonly kind: Description['kind'];
  readonly onChange: (assignment: Assignment) => void;
  readonly error?: string | undefined;
}

/** Who holds it, and how they share it. */
export function AssignmentFields({ value, kind, onChange, error }: AssignmentFieldsProps) {
  const { hosts: texts } = useTexts().chatTypes;
  const modes = modesOf(kind);
  return (
    <div className={style.fields}>
      <NativeSelect
        label={texts.mode}
        description={texts.modeText[value.mode]}
        inputWrapperOrder={['label', 'input', 'description']}
        value={value.mode}
        data={modes.map((mode) => ({ value: mode, label: texts.modes[mode] }))}
        onChange={({ currentTarget }) => onChange(inMode(value, currentTarget.value as Mode))}
      />
      {value.mode === 'single' ? <OneHost value={value} onChange={onChange} /> : null}
      {value.mode === 'panel' ? <PanelSeats value={value} onChange={onChange} /> : null}
      {value.mode === 'round-robin' ? <InTurns value={value} onChange={onChange} /> : null}
      {value.mode === 'group' ? <Group value={value} onChange={onChange} /> : null}
      {error === undefined ? null : (
        <Text role="alert" size="sm" c="var(--mantine-color-error)">
          {error}
        </Text>
      )}
      <WithoutHours assignment={value} />
    </div>
  );
}

type Of<M extends Mode> = {
  readonly value: Extract<Assignment, { mode: M }>;
  readonly onChange: (assignment: Assignment) => void;
};

function OneHost({ value, onChange }: Of<'single'>) {
  const { hosts: texts } = useTexts().chatTypes;
  const { data: members = [] } = useMembers();
  const nameOf = useNameOf();
  const { hostId } = value.host;
  const known = members.filter(mayHost).map(({ personId }) => personId);
  return (
    <>
      <NativeSelect
        label={texts.host}
        value={hostId}
        data={[
          ...(hostId === '' ? [{ value: '', label: texts.choose }] : []),
          ...[...new Set([...known, ...(hostId === '' ? [] : [hostId])])].map((id) => ({ value: id, label: nameOf(id) })),
        ]}
        onChange={({ currentTarget }) => onChange({ ...value, host: { hostId: currentTarget.value, scheduleId: null } })}
      />
      <ScheduleChoice host={value.host} onChange={(host) => onChange({ ...value, host })} />
    </>
  );
}

function InTurns({ value, onChange }: Of<'round-robin'>) {
  const { hosts: texts } = useTexts().chatTypes;
  const nameOf = useNameOf();
  return (
    <>
      <NativeSelect
        label={texts.policy}
        value={value.policy}
        data={(['fair', 'availability'] as const).map((policy) => ({ value: policy, label: texts.policies[policy] }))}
        onChange={({ currentTarget }) => onChange({ ...value, policy: currentTarget.value === 'availability' ? 'availability' : 'fair' })}
      />
      <HostList
        hosts={value.hosts}
        onChange={(hosts) =>
          onChange({
            ...value,
            hosts: hosts.map((host) => ({ ...host, weight: value.hosts.find(({ hostId }) => hostId === host.hostId)?.weight ?? 1 })),
          })
        }
        extra={({ hostId }) =>
          value.policy === 'fair' ? (
            <NumberInput
              w="5.5rem"
              size="xs"
              min={1}
              max={100}
              aria-label={texts.weight(nameOf(hostId))}
              value={value.hosts.find((host) => host.hostId === hostId)?.weight ?? 1}
              onChange={(weight) =>
                onChange({
                  ...value,
                  hosts: value.hosts.map((host) => (host.hostId === hostId ? { ...host, weight: Number(weight) || 1 } : host)),
                })
              }
            />
          ) : null
        }
      />
    </>
  );
}

function Group({ value, onChange }: Of<'group'>) {
  const { hosts: texts } = useTexts().chatTypes;
  return (
    <>
      <div className={style.pair}>
        <NumberInput
          label={texts.capacity}
          min={2}
          max={100}
          value={value.capacity}
          onChange={(capacity) => onChange({ ...value, capacity: Number(capacity) || 2 })}
        />
        <NumberInput
          label={texts.waiting}
          placeholder={texts.waitingNone}
          min={1}
          max={200}
          value={value.waitingList ?? ''}
          onChange={(places) => onChange({ ...value, waitingList: Number(places) || null })}
        />
      </div>
      <HostList hosts={value.hosts} onChange={(hosts) => onChange({ ...value, hosts: [...hosts] })} />
    </>
  );
}

/** Who has no hours makes it look as if nothing were free. */
function WithoutHours({ assignment }: { readonly assignment: Assignment }) {
  const { hosts: texts } = useTexts().chatTypes;
  const nameOf = useNameOf();
  const schedules = useSchedules(hostsIn(assignment).flatMap(({ hostId }) => (hostId === '' ? [] : [hostId])));
  const without = [...schedules].filter(([, found]) => found.length === 0).map(([hostId]) => hostId);
  const [first] = without;
  if (first === undefined) return null;
  return (
    <Note tone="attention">
      <Text size="sm">{texts.noHours(without.map(nameOf).join(', '))}</Text>
      <LinkButton to="/team/availability" search={{ host: first }} variant="default" size="xs" mt="xs">
        {texts.toHours}
      </LinkButton>
    </Note>
  );
}
