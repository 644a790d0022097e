import { Text } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import { IntervalBar } from '../design/interval-bar.tsx';
import { percent } from '../numbers/numbers.ts';
import { type PitchComparison, toldOf, valueOn } from './compared-words.ts';
import style from './pitch.module.css';
import { type PitchPart, variantName } from './pitch-parts.ts';

interface ComparedProps {
  readonly comparison: PitchComparison;
  readonly part: PitchPart;
}

/** Each way to tell a part with its interval, and below them what that says, and what it could say by now. */
export function Compared({ comparison, part }: ComparedProps) {
  const { texts, face } = useSettings();
  const { pitch } = texts;
  const { compare } = pitch;
  const { arms, differences, scale, confidence } = comparison;
  const nameOf = ({ variantId, revision }: { readonly variantId: string; readonly revision: number }) => {
    const found = part.variants.find((one) => one.variantId === variantId);
    const name = variantName(part.variants, variantId, pitch);
    return found && found.revision !== revision ? compare.earlier(name, revision) : name;
  };
  const value = (number: number) => valueOn(comparison, number, face.locale);
  if (arms.every(({ drawn, chosen }) => drawn.n + chosen.n === 0)) return <Text>{compare.nothing}</Text>;
  return (
    <>
      <dl className={style.arms}>
        {arms.map((arm) => (
          <div key={`${arm.variantId} ${arm.revision}`}>
            <dt>{nameOf(arm)}</dt>
            <dd>
              <IntervalBar
                least={scale.least}
                most={scale.most}
                value={arm.drawn.mean}
                interval={arm.drawn.interval && { low: arm.drawn.interval.from, high: arm.drawn.interval.to }}
              />
              <span>
                {arm.drawn.mean === null || arm.drawn.interval === null
                  ? compare.noneDrawn
                  : compare.drawn(value(arm.drawn.mean), value(arm.drawn.interval.from), value(arm.drawn.interval.to), arm.drawn.n)}
                {arm.chosen.n > 0 && arm.chosen.mean !== null ? ` ${compare.chosen(arm.chosen.n, value(arm.chosen.mean))}` : ''}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <ul className={style.said}>
        {differences.map((difference) => {
          const { says, could } = toldOf(difference, comparison, nameOf, pitch, face.locale);
          return (
            <li key={`${nameOf(difference.from)} ${nameOf(difference.of)}`}>
              {arms.length > 2 ? <b>{compare.pair(nameOf(difference.from), nameOf(difference.of))} </b> : null}
              {says} {could}
            </li>
          );
        })}
      </ul>
      <Text size="sm" c="dimmed">
        {compare.method(percent(confidence, face.locale))}
      </Text>
    </>
  );
}
