import { Modal, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** For what is read rather than answered. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A question that has to be answered before going on; Escape is the answer that changes nothing. */
export const Dialog = ({ title, onClose, wide = false, children }: DialogProps) => (
  <Modal opened size={wide ? 'xl' : 'md'} onClose={onClose} withCloseButton={false} attributes={{ content: { 'aria-label': title } }}>
    <Stack>
      <Title order={2} size="h3">
        {title}
      </Title>
      {children}
    </Stack>
  </Modal>
);
