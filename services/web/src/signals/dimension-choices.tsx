import { NativeSelect } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import { kinds } from '../chat-types/chat-type.ts';
import { termName } from '../vocabulary/term-name.ts';
import { choose, dimensionNames, isToldTogether, valuesOf } from './cells.ts';
import type { Definition, Dimensions, SeenFigure } from './seen-figure.ts';
import style from './signals.module.css';
import type { useNaming } from './use-naming.ts';

interface DimensionChoicesProps {
  readonly definition: Definition;
  readonly figures: readonly SeenFigure[];
  readonly cell: Dimensions;
  readonly names: ReturnType<typeof useNaming>;
  readonly onChoose: (cell: Dimensions) => void;
}

/** Of whom a figure is to be: by the dimensions that it is counted by. What is not counted together lets the other go. */
export function DimensionChoices({ definition, figures, cell, names, onChoose }: DimensionChoicesProps) {
  const { signals, signalNames } = useTexts();
  const { dimensions: lattice, unit } = definition;
  const dimensions = dimensionNames(lattice);
  if (dimensions.length === 0) return null;
  return (
    <fieldset className={style.choices} aria-label={signals.detail.choose}>
      {dimensions.map((name) => {
        const known = new Set([...(name === 'kind' ? kinds : valuesOf(figures, name)), ...(cell[name] === undefined ? [] : [cell[name]])]);
        const values = [...known].map((value) => ({ value, label: names.value(name, value) }));
        // amounts in several currencies are on no common scale
        const isNeeded = unit === 'money' && name === 'currency';
        const all = isToldTogether(figures, name) ? signals.all : signals.each;
        return (
          <NativeSelect
            key={name}
            label={(signalNames.dimensions as Readonly<Record<string, string>>)[name] ?? termName(name)}
            value={cell[name] ?? ''}
            onChange={({ currentTarget: { value } }) => onChoose(choose(lattice, cell, name, value === '' ? undefined : value))}
            data={[...(isNeeded ? [] : [{ value: '', label: all }]), ...values.toSorted((a, b) => a.label.localeCompare(b.label))]}
          />
        );
      })}
    </fieldset>
  );
}
