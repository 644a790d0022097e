import { Button, Group, NativeSelect, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import { Dialog } from '../design/dialog.tsx';
import { IconRemove } from '../design/icons.tsx';
import { pressed } from '../design/pressed.ts';
import { StepsNote } from '../design/steps-note.tsx';
import type { Steps } from '../design/use-steps.ts';
import style from '../preparing/preparing.module.css';
import { LineForm } from './line-form.tsx';
import { termName } from './term-name.ts';
import type { TermSteps } from './term-steps.ts';
import { mergeTargets } from './terms.ts';
import type { Term } from './use-terms.ts';

interface TermDialogProps {
  readonly term: Term;
  readonly terms: readonly Term[];
  readonly doing: TermSteps;
  readonly steps: Steps;
  readonly words: Readonly<Record<string, string>>;
  readonly onClose: () => void;
}

/** What a term is called, and what it is the same as. Each change counts at once and can be taken back. */
export function TermDialog({ term, terms, doing, steps, words, onClose }: TermDialogProps) {
  const { preparing, vocabulary } = useTexts();
  const { isPending } = steps;
  return (
    <Dialog title={term.label} onClose={onClose}>
      <LineForm
        label={vocabulary.name}
        action={vocabulary.rename}
        first={term.label}
        isPending={isPending}
        onSend={(label) => steps.mutate(doing.rename(term, label))}
      />
      <div className={style.form}>
        <Text fw={600} size="sm">
          {vocabulary.synonyms}
        </Text>
        {term.synonyms.length === 0 ? <p className={style.quiet}>{vocabulary.synonymsNone}</p> : null}
        <ul className={style.synonyms}>
          {term.synonyms.map((phrase) => (
            <li key={phrase}>
              {phrase}
              <UnstyledButton
                aria-label={vocabulary.removeSynonym(phrase)}
                {...pressed(() => steps.mutate(doing.removeSynonym(term, phrase)), isPending)}
              >
                <IconRemove />
              </UnstyledButton>
            </li>
          ))}
        </ul>
        <LineForm
          label={vocabulary.newSynonym}
          action={vocabulary.addSynonym}
          isPending={isPending}
          onSend={(phrase, done) => steps.mutate(doing.addSynonym(term, phrase), { onSuccess: done })}
        />
      </div>
      <Merging term={term} terms={terms} doing={doing} steps={steps} />
      <StepsNote steps={steps} words={words} />
      <Group justify="flex-end">
        <Button onClick={onClose}>{preparing.close}</Button>
      </Group>
    </Dialog>
  );
}

function Merging({ term, terms, doing, steps }: Pick<TermDialogProps, 'term' | 'terms' | 'doing' | 'steps'>) {
  const { vocabulary } = useTexts();
  const [into, setInto] = useState('');
  const { mergedInto } = term;
  if (mergedInto !== null) {
    const other = terms.find(({ termId }) => termId === mergedInto) ?? { termId: mergedInto, label: termName(mergedInto) };
    return (
      <Group gap="sm">
        <Text>{vocabulary.mergedInto(other.label)}</Text>
        <Button variant="default" size="compact-sm" {...pressed(() => steps.mutate(doing.separate(term, other)), steps.isPending)}>
          {vocabulary.separate}
        </Button>
      </Group>
    );
  }
  const target = terms.find(({ termId }) => termId === into);
  return (
    <div className={style.form}>
      <NativeSelect
        label={vocabulary.merge}
        description={vocabulary.mergeHint}
        value={into}
        onChange={({ currentTarget }) => setInto(currentTarget.value)}
        data={[
          { value: '', label: vocabulary.mergeChoose },
          ...mergeTargets(terms, term).map(({ termId, label }) => ({ value: termId, label })),
        ]}
      />
      <Group>
        <Button
          variant="default"
          {...pressed(
            () => target && steps.mutate(doing.merge(term, target), { onSuccess: () => setInto('') }),
            target === undefined || steps.isPending,
          )}
        >
          {vocabulary.mergeDo}
        </Button>
      </Group>
    </div>
  );
}
