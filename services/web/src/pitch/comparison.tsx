import { NativeSelect, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useTexts } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { type Audience, audiences } from './audiences.ts';
import { Compared } from './compared.tsx';
import { type Measure, measures } from './compared-words.ts';
import style from './pitch.module.css';
import type { PitchPart } from './pitch-parts.ts';

/** What came of the ways to tell a part: asked for when somebody wants to see it. */
export function Comparison({ part }: { readonly part: PitchPart }) {
  const { compare } = useTexts().pitch;
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={style.more} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{compare.open}</summary>
      {isOpen ? <OpenedComparison part={part} /> : null}
    </details>
  );
}

function OpenedComparison({ part }: { readonly part: PitchPart }) {
  const { compare } = useTexts().pitch;
  const { partId } = part;
  const [measure, setMeasure] = useState<Measure>('would-talk-again');
  const [audience, setAudience] = useState<Audience | ''>('');
  const { data, error } = useQuery({
    queryKey: ['pitch-comparison', partId, measure, audience],
    queryFn: () =>
      answered(() =>
        api.GET('/api/interviews/pitch/parts/{partId}/comparison', {
          params: { path: { partId }, query: { measure, ...(audience === '' ? {} : { audience }) } },
        }),
      ),
    placeholderData: (before) => before,
  });
  return (
    <div className={style.compare}>
      <Text c="dimmed">{compare.lead}</Text>
      <div className={style.choices}>
        <NativeSelect
          label={compare.by}
          value={measure}
          onChange={({ currentTarget }) => setMeasure(measures.find((one) => one === currentTarget.value) ?? 'would-talk-again')}
          data={measures.map((value) => ({ value, label: compare.measures[value] }))}
        />
        <NativeSelect
          label={compare.toWhom}
          value={audience}
          onChange={({ currentTarget }) => setAudience(audiences.find((one) => one === currentTarget.value) ?? '')}
          data={[{ value: '', label: compare.everybody }, ...audiences.map((value) => ({ value, label: compare.audiences[value] }))]}
        />
      </div>
      {error ? <FailureNote failure={error} /> : null}
      {data ? <Compared comparison={data} part={part} /> : error ? null : <Skeleton height="8rem" />}
    </div>
  );
}
