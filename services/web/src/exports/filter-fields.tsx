import { NativeSelect, TextInput } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import { useCatalogue } from '../signals/use-figures.ts';
import { calledAs } from '../team/called.ts';
import { useMembers } from '../team/use-members.ts';
import type { Dataset } from './export-draft.ts';
import style from './exports.module.css';

interface FilterFieldsProps {
  readonly dataset: Dataset;
  readonly values: Readonly<Record<string, string>>;
  readonly change: (values: Readonly<Record<string, string>>) => void;
}

/** Codes that columns have, by filter or by data set and filter; those that are not here are written by hand. */
const codes: Readonly<Record<string, readonly string[]>> = {
  audience: ['candidate', 'employer'],
  scope: ['market', 'opinions'],
  kind: ['exploratory', 'screening', 'fit', 'group', 'assessment'],
  origin: ['live', 'import', 'demo'],
  'figures.status': ['shown', 'fallback', 'too-few'],
  'bookings.status': ['confirmed', 'awaiting-approval', 'waiting', 'held', 'cancelled', 'refused', 'waited'],
  'bookings.channel': ['public-page', 'private-link', 'invitation', 'request', 'recruiter'],
  'outcomes.status': ['recorded', 'withdrawn'],
  'outcomes.kind': [
    ...['follow-up', 'referred', 'talent-pool', 'other-role', 'application-invited', 'offer'],
    ...['no-next-step', 'happier-where-i-am'],
  ],
};

/** Which rows: what can be known is chosen, the rest is written. */
export function FilterFields({ dataset, values, change }: FilterFieldsProps) {
  const { exports, booking, chats, conversations, signalNames, team } = useSettings().texts;
  const { create } = exports;
  const outcomes = { ...conversations.expect.outcomes, ...conversations.outcomes.kinds };
  const names: Readonly<Record<string, string>> = { ...booking.kinds, ...outcomes, ...chats.states, ...create.codes };
  const signals = useCatalogue();
  const members = useMembers();
  const known = (name: string): readonly { readonly value: string; readonly label: string }[] | undefined => {
    if (name === 'signal')
      return signals.data
        ?.filter(({ scope }) => scope === 'market' || scope === 'opinions')
        .map(({ key, title }) => ({ value: key, label: signalNames.titles[key] ?? title }));
    if (name === 'host_id') return members.data?.map((member) => ({ value: member.personId, label: calledAs(member, team.members) }));
    if (name === 'role_family') return Object.entries(signalNames.roleFamilies).map(([value, label]) => ({ value, label }));
    return (codes[`${dataset.key}.${name}`] ?? codes[name])?.map((value) => ({ value, label: names[value] ?? value }));
  };
  return (
    <details className={style.more}>
      <summary>{create.filters}</summary>
      <div className={style.choices}>
        {dataset.filters.map((name) => {
          const options = known(name);
          const shared = {
            label: create.filterNames[name] ?? name,
            value: values[name] ?? '',
            onChange: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) =>
              change({ ...values, [name]: value }),
          };
          return options ? (
            <NativeSelect key={name} {...shared} data={[{ value: '', label: create.any }, ...options]} />
          ) : (
            <TextInput key={name} {...shared} description={create.several} maxLength={400} />
          );
        })}
      </div>
    </details>
  );
}
