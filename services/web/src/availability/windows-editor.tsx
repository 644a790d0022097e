import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import { IconPlus, IconRemove } from '../design/icons.tsx';
import { clock, clockSpan } from '../time/clock.ts';
import style from './week.module.css';
import { added, type Span, step } from './week-spans.ts';

interface WindowsEditorProps {
  /** Of one day. */
  readonly spans: readonly Span[];
  readonly day: number;
  /** Which day that is, for whoever does not see beside what it stands. */
  readonly name: string;
  readonly none: string;
  readonly mayChange: boolean;
  readonly onChange: (spans: readonly Span[]) => void;
}

/** The hours of one day as times to choose. */
export function WindowsEditor({ spans, day, name, none, mayChange, onChange }: WindowsEditorProps) {
  const { texts, face } = useSettings();
  const { week } = texts.availability;
  const inOrder = spans.toSorted((a, b) => a.from - b.from);
  const next = added(spans, day);
  const options = (from: number, to: number, set: number) =>
    [...new Set([...Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step), set])]
      .toSorted((a, b) => a - b)
      .map((minutes) => ({ value: String(minutes), label: clock(minutes, face.locale) }));
  const put = (id: string, change: Partial<Span>) => onChange(spans.map((span) => (span.id === id ? { ...span, ...change } : span)));
  return (
    <div className={style.windows}>
      {inOrder.length === 0 ? <span className={style.closed}>{none}</span> : null}
      {inOrder.map(({ id, from, to }, index) => {
        const before = inOrder[index - 1]?.to ?? 0;
        const after = inOrder[index + 1]?.from ?? 1_440;
        const times = clockSpan(from, to, face.locale);
        return mayChange ? (
          <div key={id} className={style.window}>
            <NativeSelect
              aria-label={week.from(name)}
              value={String(from)}
              data={options(before, to - step, from)}
              onChange={({ currentTarget }) => put(id, { from: Number(currentTarget.value) })}
            />
            <span aria-hidden="true">–</span>
            <NativeSelect
              aria-label={week.to(name)}
              value={String(to)}
              data={options(from + step, after, to)}
              onChange={({ currentTarget }) => put(id, { to: Number(currentTarget.value) })}
            />
            <ActionIcon
              variant="subtle"
              size="lg"
              aria-label={week.remove(`${name}, ${times}`)}
              onClick={() => onChange(spans.filter((span) => span.id !== id))}
            >
              <IconRemove />
            </ActionIcon>
          </div>
        ) : (
          <span key={id}>{times}</span>
        );
      })}
      {mayChange && next ? (
        <Button size="xs" variant="subtle" leftSection={<IconPlus />} aria-label={week.add(name)} onClick={() => onChange(next.spans)}>
          {week.addShort}
        </Button>
      ) : null}
    </div>
  );
}
