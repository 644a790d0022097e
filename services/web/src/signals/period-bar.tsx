import { ActionIcon, Switch } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import { IconLeft, IconRight } from '../design/icons.tsx';
import { pressed } from '../design/pressed.ts';
import style from './signals.module.css';
import type { SignalsSearch } from './signals-search.ts';
import { lastMonth, monthOf, monthsFrom, windowName } from './windows.ts';

interface PeriodBarProps {
  readonly search: SignalsSearch;
  readonly now: number;
  readonly change: (search: SignalsSearch) => void;
  /** Whether figures of the market are shown, of which there is a made-up one. */
  readonly hasMarket?: boolean;
}

/** The month that is looked at: in the address, so that a colleague sees the same. */
export const monthIn = ({ month }: SignalsSearch, now: number): string => month ?? lastMonth(now);

/** Which period, with what beside it, and of which market. */
export function PeriodBar({ search, now, change, hasMarket = true }: PeriodBarProps) {
  const { texts, face } = useSettings();
  const { signals } = texts;
  const month = monthIn(search, now);
  const present = monthOf(now);
  const to = (count: number) => {
    const { month: _, ...rest } = search;
    const next = monthsFrom(month, count);
    change(next === lastMonth(now) ? rest : { ...rest, month: next });
  };
  const named = (count: number) => windowName(monthsFrom(month, count), face.locale);
  return (
    <div className={style.bar}>
      <fieldset className={style.period} aria-label={signals.period}>
        <ActionIcon variant="default" size="lg" aria-label={signals.earlier(named(-1))} onClick={() => to(-1)}>
          <IconLeft />
        </ActionIcon>
        <b aria-live="polite">
          {windowName(month, face.locale)}
          {month >= present ? <small>{signals.unfinished}</small> : null}
        </b>
        <ActionIcon variant="default" size="lg" aria-label={signals.later(named(1))} {...pressed(() => to(1), month >= present)}>
          <IconRight />
        </ActionIcon>
      </fieldset>
      <Switch
        label={signals.compare}
        checked={search.compare !== false}
        onChange={({ currentTarget: { checked } }) => {
          const { compare: _, ...rest } = search;
          change(checked ? rest : { ...rest, compare: false });
        }}
      />
      {hasMarket ? (
        <Switch
          label={signals.demo}
          checked={search.demo === true}
          onChange={({ currentTarget: { checked } }) => {
            change({ ...search, demo: checked });
          }}
        />
      ) : null}
    </div>
  );
}
