import { useBlocker } from '@tanstack/react-router';
import { useTexts } from '../app/settings.tsx';
import { Confirm } from './confirm.tsx';

interface Leaving {
  readonly current: { readonly pathname: string };
  readonly next: { readonly pathname: string };
  readonly action: string;
}

/** What only looks at another part of the same page drops nothing. */
const isElsewhere = ({ current, next }: Leaving): boolean => current.pathname !== next.pathname;

/** By the browser's buttons. */
const isStep = ({ action }: Leaving): boolean => action !== 'PUSH' && action !== 'REPLACE';

interface KeepTypedProps {
  /** A function: of a dialog, below which nothing can be pressed, and which itself goes on elsewhere once it is done. */
  readonly isChanged: boolean | (() => boolean);
}

/** While something is typed that is not saved, whoever leaves the page is asked first; closing it, too. */
export function KeepTyped({ isChanged }: KeepTypedProps) {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: (leaving) => isElsewhere(leaving) && (isChanged === true || (isChanged !== false && isStep(leaving) && isChanged())),
    enableBeforeUnload: isChanged,
    disabled: isChanged === false,
    withResolver: true,
  });
  if (status !== 'blocked') return null;
  return <DropTyped from="page" onDrop={proceed} onKeep={reset} />;
}

interface DropTypedProps {
  readonly from: 'page' | 'dialog';
  readonly onDrop: () => void;
  readonly onKeep: () => void;
}

/** Asks whether what was typed may go. */
export function DropTyped({ from, onDrop, onKeep }: DropTypedProps) {
  const { leaving } = useTexts();
  return (
    <Confirm
      title={leaving.title}
      text={leaving.texts[from]}
      yes={leaving.yes}
      no={leaving.no}
      tone="bad"
      isPending={false}
      onYes={onDrop}
      onClose={onKeep}
    />
  );
}
