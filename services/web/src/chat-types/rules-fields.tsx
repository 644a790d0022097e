import { NativeSelect, Switch } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import { BuffersFields } from '../rule-fields/buffers-fields.tsx';
import { CapsFields } from '../rule-fields/caps-fields.tsx';
import { ChipsField } from '../rule-fields/chips-field.tsx';
import { HorizonField } from '../rule-fields/horizon-field.tsx';
import { MinutesSelect, notices } from '../rule-fields/minutes-select.tsx';
import { duration } from '../time/times.ts';
import type { Rules } from './chat-type.ts';
import style from './chat-types.module.css';

interface RulesFieldsProps {
  readonly value: Rules;
  readonly onChange: (rules: Rules) => void;
  readonly errorOf: (field: string) => string | undefined;
}

const lengths = [0, 5, 10, 15, 30, 45, 60];
const reminders = [10_080, 2_880, 1_440, 120, 60, 15];

/** By which rules it is booked, besides its lengths. */
export function RulesFields({ value, onChange, errorOf }: RulesFieldsProps) {
  const { texts, face } = useSettings();
  const { ruleFields, chatTypes } = texts;
  const { rules } = chatTypes;
  const put = (next: Partial<Rules>) => onChange({ ...value, ...next });
  const { none, asHost } = ruleFields;
  return (
    <div className={style.fields}>
      <div className={style.pair}>
        <MinutesSelect
          label={ruleFields.notice}
          hint={ruleFields.noticeHint}
          value={value.noticeMinutes}
          choices={notices}
          none={none}
          left={asHost}
          error={errorOf('noticeMinutes')}
          onChange={(noticeMinutes) => put({ noticeMinutes })}
        />
        <div>
          <HorizonField value={value.horizon} left={asHost} error={errorOf('horizon')} onChange={(horizon) => put({ horizon })} />
        </div>
        <MinutesSelect
          label={rules.interval}
          value={value.intervalMinutes}
          choices={[5, 10, 15, 20, 30, 60]}
          none={none}
          left={rules.intervalLeft}
          onChange={(intervalMinutes) => put({ intervalMinutes })}
        />
        <MinutesSelect
          label={rules.hold}
          value={value.holdMinutes}
          choices={[5, 10, 15, 30]}
          none={none}
          onChange={(holdMinutes) => put({ holdMinutes: holdMinutes ?? 10 })}
        />
      </div>
      <Switch label={rules.approval} checked={value.approval} onChange={({ currentTarget }) => put({ approval: currentTarget.checked })} />
      <Switch
        label={rules.ownBuffers}
        checked={value.buffers !== null}
        onChange={({ currentTarget }) => put({ buffers: currentTarget.checked ? { beforeMinutes: 0, afterMinutes: 10 } : null })}
      />
      {value.buffers ? (
        <div className={style.pair}>
          <BuffersFields value={value.buffers} choices={lengths} onChange={(buffers) => put({ buffers })} />
        </div>
      ) : null}
      <div className={style.pair}>
        <NativeSelect
          label={rules.changes}
          value={String(value.changes.mostChanges)}
          data={[...new Set([0, 1, 2, 3, 5, value.changes.mostChanges])]
            .toSorted((a, b) => a - b)
            .map((count) => ({ value: String(count), label: rules.changesCount(count) }))}
          onChange={({ currentTarget }) => put({ changes: { ...value.changes, mostChanges: Number(currentTarget.value) } })}
        />
        {value.changes.mostChanges > 0 ? (
          <MinutesSelect
            label={rules.changesUntil}
            value={value.changes.noticeMinutes}
            choices={notices.slice(1)}
            none={none}
            onChange={(noticeMinutes) => put({ changes: { ...value.changes, noticeMinutes: noticeMinutes ?? 0 } })}
          />
        ) : null}
      </div>
      <CapsFields value={value.caps} hint={rules.capsHint} error={errorOf('caps')} onChange={(caps) => put({ caps })} />
      <ChipsField
        legend={rules.reminders}
        choices={reminders}
        chosen={value.reminders}
        most={5}
        name={(minutes) => duration(minutes, face.locale)}
        onChange={(minutes, isOn) =>
          put({
            reminders: isOn ? [...value.reminders, minutes].toSorted((a, b) => b - a) : value.reminders.filter((one) => one !== minutes),
          })
        }
      />
    </div>
  );
}
