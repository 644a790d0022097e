import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import { UndoNote } from '../design/undo-note.tsx';
import style from './pitch.module.css';
import { type PitchPart, type PitchVariant, variantName } from './pitch-parts.ts';
import type { usePart } from './use-pitch.ts';
import { WriteVariant } from './write-variant.tsx';

interface VariantsProps {
  readonly part: PitchPart;
  readonly doing: ReturnType<typeof usePart>;
}

/** The ways to tell a part; those that were put away can be had back. */
export function Variants({ part, doing }: VariantsProps) {
  const { pitch, shell } = useTexts();
  const { variant } = pitch;
  const [isAdding, setAdding] = useState(false);
  const { variants } = part;
  const told = variants.filter(({ retired }) => !retired);
  const away = variants.filter(({ retired }) => retired);
  const name = ({ variantId }: PitchVariant) => variantName(variants, variantId, pitch);
  const gone = doing.retiring.isSuccess ? away.find(({ variantId }) => variantId === doing.retiring.variables?.variantId) : undefined;
  const isWriting = isAdding || variants.length === 0;
  return (
    <>
      <ul className={style.variants}>
        {told.map((one) => (
          <OneVariant key={one.variantId} one={one} name={name(one)} doing={doing} />
        ))}
      </ul>
      <UndoNote
        text={gone && variant.removed(name(gone))}
        onUndo={gone && (() => doing.restoring.mutate(gone))}
        isPending={doing.restoring.isPending}
      />
      {isWriting ? (
        <WriteVariant
          writing={doing.writing}
          variantId={doing.newVariantId}
          isFirst={variants.length === 0}
          onDone={() => setAdding(false)}
          onCancel={variants.length === 0 ? undefined : () => setAdding(false)}
        />
      ) : (
        <Button variant="light" size="sm" className={style.start ?? ''} onClick={() => setAdding(true)}>
          {told.length === 0 ? variant.first : variant.another}
        </Button>
      )}
      {away.length > 0 ? (
        <details className={style.more}>
          <summary>{variant.away(away.length)}</summary>
          <ul className={style.away}>
            {away.map((one) => (
              <li key={one.variantId}>
                <div>
                  <b>{name(one)}</b>
                  <p>{one.text}</p>
                </div>
                <Button
                  size="xs"
                  variant="default"
                  aria-label={shell.about(variant.restore, name(one))}
                  onClick={() => doing.restoring.mutate(one)}
                >
                  {variant.restore}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

function OneVariant({
  one,
  name,
  doing,
}: {
  readonly one: PitchVariant;
  readonly name: string;
  readonly doing: ReturnType<typeof usePart>;
}) {
  const { pitch, shell } = useTexts();
  const [isWriting, setWriting] = useState(false);
  if (isWriting)
    return (
      <li>
        <WriteVariant
          writing={doing.writing}
          variantId={() => one.variantId}
          from={one}
          onDone={() => setWriting(false)}
          onCancel={() => setWriting(false)}
        />
      </li>
    );
  return (
    <li>
      <div className={style.variantHead}>
        <b>{name}</b>
        {one.revision > 1 ? <span className={style.quiet}>{pitch.variant.wording(one.revision)}</span> : null}
        <span className={style.tools}>
          <Button size="compact-sm" variant="subtle" aria-label={shell.about(pitch.variant.edit, name)} onClick={() => setWriting(true)}>
            {pitch.variant.edit}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={shell.about(pitch.variant.remove, name)}
            onClick={() => doing.retiring.mutate(one)}
          >
            {pitch.variant.remove}
          </Button>
        </span>
      </div>
      <p className={style.words}>{one.text ?? pitch.erased}</p>
    </li>
  );
}
