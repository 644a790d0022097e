import { Button, Skeleton, Text } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { LinkButton } from '../design/link-button.tsx';
import { StepsNote } from '../design/steps-note.tsx';
import { dateIn, dateOf, noon } from '../time/times.ts';
import style from './check-ins.module.css';
import { DayNote } from './day-note.tsx';
import { SaidBefore } from './said-before.tsx';
import { type CheckIn, useCheckInSteps, useCheckIns } from './use-check-ins.ts';

const rates = [1, 2, 3, 4, 5] as const;

/** How content a candidate is where they work now: one tap a day at most, and what they said before. Theirs alone. */
export function CheckIns() {
  const { texts, face, zone } = useSettings();
  const { checkIns } = texts;
  const { data, error } = useCheckIns();
  const { steps, say, remove } = useCheckInSteps();
  const nameOf = (day: string) => dateOf(noon(day), { ...face, zone: 'UTC' });
  const day = dateIn(Date.now(), zone);
  const today = data?.find((one) => one.day === day);
  const { said } = checkIns;
  const change = (text: string, next: CheckIn) => {
    const back = { said: said.asBefore, take: () => (today ? say(today) : remove(day)) };
    if (!steps.isPending) steps.mutate({ said: text, take: () => say(next), back });
  };
  const onRemove = (one: CheckIn) => {
    const back = { said: said.back(nameOf(one.day)), take: () => say(one) };
    if (!steps.isPending) steps.mutate({ said: said.removed(nameOf(one.day)), take: () => remove(one.day), back });
  };
  return (
    <Card title={checkIns.title} text={checkIns.text}>
      {data || error ? null : <Skeleton height="5rem" />}
      {error && !data ? <FailureNote failure={error} /> : null}
      {data ? (
        <>
          <fieldset className={style.today}>
            <legend>{checkIns.today(nameOf(day))}</legend>
            <div className={style.rates}>
              {rates.map((rate) => (
                <Button
                  key={rate}
                  variant={today?.satisfaction === rate ? 'filled' : 'default'}
                  aria-label={checkIns.rate(rate)}
                  aria-pressed={today?.satisfaction === rate}
                  onClick={() => change(said.rated(rate), { day, satisfaction: rate, note: today?.note ?? null })}
                >
                  {rate}
                </Button>
              ))}
            </div>
            <div className={style.ends}>
              <span>{checkIns.least}</span>
              <span>{checkIns.most}</span>
            </div>
          </fieldset>
          {today ? <DayNote key={today.note} note={today.note} onKeep={(note) => change(said.noted, { ...today, note })} /> : null}
          {data.length === 0 ? (
            <Text c="dimmed">{checkIns.none}</Text>
          ) : (
            <>
              <SaidBefore checkIns={data} nameOf={nameOf} onRemove={onRemove} />
              <div>
                <LinkButton to="/market" variant="subtle" size="sm" ml="-0.75rem">
                  {checkIns.market}
                </LinkButton>
              </div>
            </>
          )}
        </>
      ) : null}
      <StepsNote steps={steps} words={checkIns.refused} />
    </Card>
  );
}
