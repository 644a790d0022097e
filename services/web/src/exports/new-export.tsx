import { Button, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useCommandId } from '../api/use-command-id.ts';
import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { useTold } from '../design/told-text.tsx';
import { forOrganization, useMembership } from '../team/membership.ts';
import { fullMoment } from '../time/times.ts';
import { zoneName } from '../time/zones.ts';
import { ColumnChoices } from './column-choices.tsx';
import { type ExportCatalogue, emptyDraft, exportOf, missingIn, rhythms, scheduleOf } from './export-draft.ts';
import { FilterFields } from './filter-fields.tsx';
import { RhythmFields } from './rhythm-fields.tsx';
import { stageOf } from './stage.ts';
import { useExports, useSchedules } from './use-exports.ts';

type Asked = { readonly exportId: string } | { readonly nextAt: string };

/** What is to be in a file, in which form, and whether once or again and again. */
export function NewExport({ catalogue }: { readonly catalogue: ExportCatalogue }) {
  const { texts, face, zone } = useSettings();
  const { create } = texts.exports;
  const told = useTold();
  const membership = useMembership();
  const commandId = useCommandId();
  const [draft, setDraft] = useState(() => emptyDraft(catalogue.datasets[0]?.key ?? '', catalogue.formats[0]?.key ?? ''));
  const [isTried, setTried] = useState(false);
  const exports = useExports();
  const schedules = useSchedules();
  const dataset = catalogue.datasets.find(({ key }) => key === draft.dataset);
  const headers = { ...forOrganization(membership), 'idempotency-key': commandId.current() };
  const asking = useMutation({
    mutationFn: async (): Promise<Asked> => {
      if (!dataset) throw new Error('nothing was chosen');
      if (draft.rhythm === 'once') {
        const asked = await answered(() => api.POST('/api/analytics/exports', { headers, body: exportOf(draft, dataset, zone) }));
        await exports.settled(asked);
        return { exportId: asked.exportId };
      }
      const set = await answered(() => api.POST('/api/analytics/export-schedules', { headers, body: scheduleOf(draft, dataset, zone) }));
      await schedules.settled(set);
      return { nextAt: set.nextAt };
    },
    onSuccess: () => {
      commandId.renew();
      setTried(false);
    },
    onError: commandId.onError,
  });
  if (!dataset) return null;
  const wrong = missingIn(draft, dataset);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong === undefined) asking.mutate();
  };
  const said = () => {
    if (!asking.data) return undefined;
    if ('nextAt' in asking.data) return create.scheduled(fullMoment(asking.data.nextAt, face));
    const stage = stageOf(asking.data.exportId, exports.list.data?.pages.flatMap(({ items }) => items) ?? []);
    return stage === undefined ? undefined : create[stage];
  };
  const change = (more: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...more }));
  return (
    <Card title={create.title}>
      <form onSubmit={submit} noValidate>
        <NativeSelect
          label={create.dataset}
          description={told(dataset.description).text}
          value={draft.dataset}
          onChange={({ currentTarget }) => change({ dataset: currentTarget.value, without: [], values: {} })}
          data={catalogue.datasets.map(({ key, title }) => ({ value: key, label: told(title).text }))}
        />
        <Group grow align="flex-start" mt="sm">
          <NativeSelect
            label={create.format}
            value={draft.format}
            onChange={({ currentTarget }) => change({ format: currentTarget.value })}
            data={catalogue.formats.map(({ key, title }) => ({ value: key, label: title }))}
          />
          <NativeSelect
            label={create.when}
            value={draft.rhythm}
            onChange={({ currentTarget }) => change({ rhythm: rhythms.find((one) => one === currentTarget.value) ?? 'once' })}
            data={rhythms.map((value) => ({ value, label: create.rhythms[value] }))}
          />
        </Group>
        {draft.rhythm === 'once' ? (
          dataset.time === null ? null : (
            <Group grow align="flex-start" mt="sm">
              <TextInput
                type="date"
                label={create.from}
                value={draft.from}
                onChange={({ currentTarget }) => change({ from: currentTarget.value })}
              />
              <TextInput
                type="date"
                label={create.to}
                value={draft.to}
                onChange={({ currentTarget }) => change({ to: currentTarget.value })}
              />
            </Group>
          )
        ) : (
          <RhythmFields draft={draft} change={change} />
        )}
        <Text size="sm" c="dimmed" mt={4}>
          {draft.rhythm === 'once' && dataset.time !== null ? `${create.period(told(dataset.time).text)}. ${create.all} ` : ''}
          {create.zone(zoneName(zone, Date.now()))}
        </Text>
        <FilterFields dataset={dataset} values={draft.values} change={(values) => change({ values })} />
        <ColumnChoices dataset={dataset} without={draft.without} change={(without) => change({ without })} />
        {isTried && wrong !== undefined ? (
          <Text role="alert" c="var(--mantine-color-error)" size="sm" mt="sm">
            {create.wrong[wrong]}
          </Text>
        ) : null}
        {asking.error ? <FailureNote failure={asking.error} /> : null}
        <Group mt="md">
          <Button type="submit" loading={asking.isPending}>
            {draft.rhythm === 'once' ? create.ask : create.schedule}
          </Button>
          <Text size="sm" role="status">
            {said()}
          </Text>
        </Group>
      </form>
    </Card>
  );
}
