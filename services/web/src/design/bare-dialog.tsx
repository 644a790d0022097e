import { Modal, Stack, Title } from '@mantine/core';
import { type ReactNode, type Ref, useEffect, useState } from 'react';

interface BareDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** For what is read rather than answered. */
  readonly wide?: boolean;
  /** Escape is answered by another dialog above it. */
  readonly isBelow?: boolean;
  readonly ref?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

/** Whatever had the focus has it back when it would be nowhere; where that is gone, the page has it. */
function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // the dialog is not gone yet, and something else may be meant to have the focus
      setTimeout(() => {
        const { activeElement, body } = document;
        if (activeElement !== null && activeElement !== body) return;
        if (before instanceof HTMLElement && before.isConnected && before !== body) before.focus();
        else document.getElementById('content')?.focus({ preventScroll: true });
      });
    },
    [before],
  );
}

/** A question in which nothing is typed. Escape is the answer that changes nothing, and pressing beside it none. */
export function BareDialog({ title, onClose, wide = false, isBelow = false, ref, children }: BareDialogProps) {
  useFocusBack();
  return (
    <Modal
      opened
      size={wide ? 'xl' : 'md'}
      onClose={onClose}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={!isBelow}
      attributes={{ content: { 'aria-label': title } }}
    >
      <Stack ref={ref}>
        <Title order={2} size="h3">
          {title}
        </Title>
        {children}
      </Stack>
    </Modal>
  );
}
