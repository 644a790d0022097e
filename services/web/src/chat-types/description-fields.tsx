import { NativeSelect, SegmentedControl, Switch, Text, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../app/settings.tsx';
import { type Description, kinds, places, type RoleFamily } from './chat-type.ts';
import style from './chat-types.module.css';

interface FieldsProps {
  readonly value: Description;
  readonly onChange: (value: Description) => void;
  /** By the last part of a field's name. */
  readonly errorOf: (field: string) => string | undefined;
}

type KindProps = FieldsProps & { readonly offered?: readonly Description['kind'][] };

/** What kind of chat it is, and what that means. */
export function KindField({ value, onChange, offered = kinds }: KindProps) {
  const { booking, chatTypes } = useTexts();
  const { fields } = chatTypes;
  return (
    <NativeSelect
      label={fields.kind}
      description={chatTypes.fields.guestsRead(booking.expect[value.kind])}
      inputWrapperOrder={['label', 'input', 'description']}
      value={value.kind}
      data={offered.map((kind) => ({ value: kind, label: booking.kinds[kind] }))}
      onChange={({ currentTarget }) => onChange({ ...value, kind: kinds.find((kind) => kind === currentTarget.value) ?? 'exploratory' })}
    />
  );
}

/** For figures of the market alone: whom it is booked by does not see it. */
export function RoleFamilyField({ value, onChange }: Pick<FieldsProps, 'value' | 'onChange'>) {
  const { chatTypes, signalNames } = useTexts();
  const { fields } = chatTypes;
  const names: Readonly<Record<RoleFamily, string>> = signalNames.roleFamilies;
  const families = Object.keys(names) as readonly RoleFamily[];
  return (
    <NativeSelect
      label={fields.roleFamily}
      description={fields.roleFamilyHint}
      inputWrapperOrder={['label', 'input', 'description']}
      value={value.roleFamily ?? ''}
      data={[{ value: '', label: fields.severalFamilies }, ...families.map((family) => ({ value: family, label: names[family] }))]}
      onChange={({ currentTarget }) =>
        onChange({ ...value, roleFamily: families.find((family) => family === currentTarget.value) ?? null })
      }
    />
  );
}

/** Where it takes place, told with the confirmation. `room`: what a video chat begins with. */
export function WhereField({ value, onChange, errorOf, room }: FieldsProps & { readonly room: string }) {
  const { fields } = useTexts().chatTypes;
  const { location } = value;
  const put = (next: Description['location']) => onChange({ ...value, location: next });
  const choose = (kind: string) => {
    if (kind === 'video') return put({ kind, linkTemplate: room });
    return kind === 'phone' ? put({ kind, instructions: '' }) : put({ kind: 'place', address: '' });
  };
  return (
    <div className={style.fields}>
      <div>
        <Text size="sm" fw={600} mb={4} id="where">
          {fields.where}
        </Text>
        <SegmentedControl
          aria-labelledby="where"
          value={location.kind}
          onChange={choose}
          data={places.map((kind) => ({ value: kind, label: fields.places[kind] }))}
        />
      </div>
      {location.kind === 'video' ? (
        <TextInput
          label={fields.room}
          description={fields.roomHint}
          value={location.linkTemplate}
          error={errorOf('linkTemplate')}
          maxLength={500}
          onChange={({ currentTarget }) => put({ ...location, linkTemplate: currentTarget.value })}
        />
      ) : location.kind === 'phone' ? (
        <TextInput
          label={fields.phone}
          placeholder={fields.phonePlaceholder}
          value={location.instructions}
          error={errorOf('instructions')}
          maxLength={500}
          onChange={({ currentTarget }) => put({ ...location, instructions: currentTarget.value })}
        />
      ) : (
        <TextInput
          label={fields.place}
          value={location.address}
          error={errorOf('address')}
          maxLength={500}
          onChange={({ currentTarget }) => put({ ...location, address: currentTarget.value })}
        />
      )}
    </div>
  );
}

/** What guests read of it. */
export function AboutFields({ value, onChange, errorOf }: FieldsProps) {
  const { fields } = useTexts().chatTypes;
  return (
    <Textarea
      label={fields.description}
      description={fields.descriptionHint}
      autosize
      minRows={3}
      maxLength={4_000}
      value={value.description}
      error={errorOf('description')}
      onChange={({ currentTarget }) => onChange({ ...value, description: currentTarget.value })}
    />
  );
}

/** For whom, and whether anybody finds it. */
export function ReachFields({ value, onChange, errorOf }: FieldsProps) {
  const { fields } = useTexts().chatTypes;
  return (
    <>
      <Switch
        label={fields.listed}
        description={fields.listedHint}
        checked={value.listed}
        onChange={({ currentTarget }) => onChange({ ...value, listed: currentTarget.checked })}
      />
      <TextInput
        label={fields.client}
        description={fields.clientHint}
        value={value.client ?? ''}
        error={errorOf('client')}
        maxLength={80}
        onChange={({ currentTarget }) => onChange({ ...value, client: currentTarget.value === '' ? null : currentTarget.value })}
      />
    </>
  );
}

interface NameProps extends FieldsProps {
  readonly error?: ReactNode;
  readonly autoFocus?: boolean;
}

export function NameField({ value, onChange, error, errorOf, autoFocus = false }: NameProps) {
  const { fields } = useTexts().chatTypes;
  return (
    <TextInput
      label={fields.name}
      placeholder={fields.namePlaceholder}
      required
      withAsterisk={false}
      maxLength={80}
      value={value.name}
      error={error ?? errorOf('name')}
      {...(autoFocus ? { autoFocus } : {})}
      onChange={({ currentTarget }) => onChange({ ...value, name: currentTarget.value })}
    />
  );
}
