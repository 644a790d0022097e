import { type ReactNode, useState } from 'react';
import { BareDialog } from './bare-dialog.tsx';
import { DropTyped, KeepTyped } from './keep-typed.tsx';
import { useTyped } from './use-typed.ts';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** For what is read rather than answered. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A question that has to be answered before going on. Escape changes nothing: whoever has typed something is asked before it goes. */
export function Dialog({ title, onClose, wide = false, children }: DialogProps) {
  const { within, isTyped } = useTyped();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <BareDialog ref={within} title={title} wide={wide} isBelow={isAsking} onClose={() => (isTyped() ? setAsking(true) : onClose())}>
        {children}
      </BareDialog>
      {isAsking ? <DropTyped from="dialog" onDrop={onClose} onKeep={() => setAsking(false)} /> : null}
      <KeepTyped isChanged={isTyped} />
    </>
  );
}
