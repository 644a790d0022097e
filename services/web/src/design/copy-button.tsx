import { Button, VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import { IconCheck, IconCopy } from './icons.tsx';

interface CopyButtonProps {
  readonly text: string;
  /** What it copies, beginning as the button does: `Copy the address of …`. */
  readonly label: string;
}

/** Puts a text on the clipboard, and says that it did. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const { shell } = useTexts();
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  useEffect(() => {
    if (state === 'ready') return undefined;
    const timer = setTimeout(() => setState('ready'), 3_000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={state === 'copied' ? <IconCheck /> : <IconCopy />}
        aria-label={state === 'ready' ? label : undefined}
        onClick={() => void copy()}
      >
        {shell.copy[state]}
      </Button>
      <VisuallyHidden role="status">{state === 'ready' ? '' : shell.copy[state]}</VisuallyHidden>
    </>
  );
}
