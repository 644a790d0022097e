import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../app/settings.tsx';

/** A figure to be quoted: with how many people, how sure and of when, and where it stands. */
export function CopySentence({ sentence, path }: { readonly sentence: string; readonly path: string }) {
  const { signals } = useTexts();
  const [copied, setCopied] = useState<boolean>();
  const text = `${sentence} ${new URL(path, window.location.href)}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <>
      <Button size="xs" variant="default" onClick={() => void copy()}>
        {signals.copy}
      </Button>
      <span role="status">
        {copied === undefined ? null : (
          <Text span size="sm">
            {copied ? signals.copied : `${signals.copyByHand} ${text}`}
          </Text>
        )}
      </span>
    </>
  );
}
