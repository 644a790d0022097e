import { Button, Checkbox, Group, NativeSelect, Skeleton, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { after, type Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { fieldErrors } from '../api/problem.ts';
import { randomId } from '../api/random-id.ts';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import rows from '../design/rows.module.css';
import { UndoNote } from '../design/undo-note.tsx';
import { type Block, type BlockKind, blockKinds, targetOf, whomOf } from './block-target.ts';
import style from './mine.module.css';

/** Whom a candidate is kept from. Taking somebody off the list can be taken back. */
export function Blocks() {
  const { blocks } = useTexts().mine;
  const queries = useQueryClient();
  const queryKey = ['blocks'];
  const { data, error } = useQuery({
    queryKey,
    queryFn: () => answered(() => api.GET('/api/confidentiality/blocks', { params: { query: { limit: 100 } } })),
    // employers come onto it by themselves
    refetchInterval: 15_000,
  });
  /** Reads the list as it is with the change in it. */
  const settled = async (changed: Changed) => {
    const query = { limit: 100, after: after(changed) };
    queries.setQueryData(queryKey, await answered(() => api.GET('/api/confidentiality/blocks', { params: { query } })));
    await Promise.all(['onlookers', 'view-as'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
  };
  const at = (blockId: string) => ({ params: { path: { blockId } } });
  const removing = useMutation({
    mutationFn: ({ blockId }: Block) => answered(() => api.DELETE('/api/confidentiality/blocks/{blockId}', at(blockId))),
    onSuccess: settled,
  });
  const restoring = useMutation({
    mutationFn: ({ blockId }: Block) => answered(() => api.POST('/api/confidentiality/blocks/{blockId}/restoration', at(blockId))),
    onSuccess: async (result) => {
      await settled(result);
      removing.reset();
    },
  });
  const name = (block: Block) => whomOf(block) ?? blocks.erased;
  const failure = error ?? removing.error ?? restoring.error;
  const removed = removing.isSuccess ? removing.variables : undefined;
  return (
    <Card title={blocks.title} text={blocks.text}>
      {data ? null : <Skeleton height="3rem" />}
      {data?.items.length === 0 ? <Text>{blocks.none}</Text> : null}
      <ul className={rows.rows}>
        {data?.items.map((block) => (
          <li key={block.blockId}>
            <span>
              {name(block)}
              <span className={style.quiet}>
                {[blocks.kinds[block.target.kind], block.because === 'employer' ? blocks.isEmployer : null].filter(Boolean).join(' · ')}
              </span>
            </span>
            <Button size="xs" variant="default" aria-label={blocks.remove(name(block))} onClick={() => removing.mutate(block)}>
              {blocks.removeShort}
            </Button>
          </li>
        ))}
      </ul>
      <UndoNote
        text={removed && blocks.removed(name(removed))}
        onUndo={removed && (() => restoring.mutate(removed))}
        isPending={restoring.isPending}
      />
      {failure ? <FailureNote failure={failure} /> : null}
      <NewBlock onBlocked={settled} />
    </Card>
  );
}

function NewBlock({ onBlocked }: { readonly onBlocked: (changed: Changed) => Promise<void> }) {
  const { blocks } = useTexts().mine;
  const [kind, setKind] = useState<BlockKind>('domain');
  const [value, setValue] = useState('');
  const [isEmployer, setEmployer] = useState(false);
  const [isTried, setTried] = useState(false);
  const blocking = useMutation({
    mutationFn: () =>
      answered(() =>
        api.PUT('/api/confidentiality/blocks/{blockId}', {
          params: { path: { blockId: `b-${randomId().slice(0, 16)}` } },
          body: { target: targetOf(kind, value.trim()), because: isEmployer ? 'employer' : 'chosen' },
        }),
      ),
    onSuccess: async (result) => {
      await onBlocked(result);
      setValue('');
      setTried(false);
      setEmployer(false);
    },
  });
  const [wrong] = Object.values(fieldErrors(blocking.error));
  const isEmpty = value.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isEmpty) blocking.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <NativeSelect
        label={blocks.kind}
        value={kind}
        onChange={({ currentTarget }) => setKind(blockKinds.find((one) => one === currentTarget.value) ?? 'domain')}
        data={blockKinds.map((one) => ({ value: one, label: blocks.kinds[one] }))}
      />
      <TextInput
        mt="xs"
        label={blocks.values[kind]}
        maxLength={254}
        value={value}
        error={isTried && isEmpty ? blocks.needed : wrong}
        onChange={({ currentTarget }) => setValue(currentTarget.value)}
      />
      <Group justify="space-between" mt="sm">
        <Checkbox label={blocks.employer} checked={isEmployer} onChange={({ currentTarget }) => setEmployer(currentTarget.checked)} />
        <Button type="submit" loading={blocking.isPending}>
          {blocks.add}
        </Button>
      </Group>
      {blocking.error && wrong === undefined ? <FailureNote failure={blocking.error} /> : null}
    </form>
  );
}
