import { Button, NativeSelect, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import { type Audience, audiences } from './audiences.ts';
import style from './pitch.module.css';
import { type PitchPart, variantName } from './pitch-parts.ts';
import type { useTold } from './use-told.ts';

const modes = ['random', 'least-tried'] as const;

interface FindTellingProps {
  readonly parts: readonly PitchPart[];
  readonly finding: ReturnType<typeof useTold>['finding'];
}

/** Who listens, and who decides which way a part is told: chance, or the candidate for single parts. */
export function FindTelling({ parts, finding }: FindTellingProps) {
  const { pitch } = useTexts();
  const { told, compare } = pitch;
  const [mode, setMode] = useState<(typeof modes)[number]>('random');
  const [role, setRole] = useState<Audience>('unknown');
  const [fixed, setFixed] = useState<Readonly<Record<string, string>>>({});
  const several = parts.filter(({ variants }) => variants.filter(({ retired }) => !retired).length > 1);
  const find = () =>
    finding.mutate({
      mode,
      audience: { role },
      fixed: Object.fromEntries(Object.entries(fixed).filter(([, variantId]) => variantId !== '')),
    });
  return (
    <Stack gap="sm">
      <NativeSelect
        label={compare.toWhom}
        value={role}
        onChange={({ currentTarget }) => setRole(audiences.find((one) => one === currentTarget.value) ?? 'unknown')}
        data={audiences.map((value) => ({ value, label: compare.audiences[value] }))}
      />
      {several.length > 0 ? (
        <Radio.Group label={told.how} value={mode} onChange={(next) => setMode(modes.find((one) => one === next) ?? 'random')}>
          <Stack gap={6} mt={6}>
            {modes.map((one) => (
              <Radio key={one} value={one} label={told.hows[one]} />
            ))}
          </Stack>
        </Radio.Group>
      ) : null}
      {several.map(({ partId, title, variants }) => (
        <NativeSelect
          key={partId}
          label={told.fixed(title ?? pitch.erased)}
          value={fixed[partId] ?? ''}
          onChange={({ currentTarget: { value } }) => setFixed((now) => ({ ...now, [partId]: value }))}
          data={[
            { value: '', label: told.letChance },
            ...variants
              .filter(({ retired }) => !retired)
              .map(({ variantId }) => ({ value: variantId, label: variantName(variants, variantId, pitch) })),
          ]}
        />
      ))}
      <Button className={style.start ?? ''} loading={finding.isPending} onClick={find}>
        {told.choose}
      </Button>
    </Stack>
  );
}
