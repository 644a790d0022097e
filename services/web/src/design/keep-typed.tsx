import { useBlocker } from '@tanstack/react-router';
import { useTexts } from '../app/settings.tsx';
import { Confirm } from './confirm.tsx';

/** What only looks at another part of the same page drops nothing. */
const isElsewhere = ({ current, next }: Record<'current' | 'next', { readonly pathname: string }>): boolean =>
  current.pathname !== next.pathname;

/** While something is typed that is not saved, whoever leaves the page is asked first; closing it, too. */
export function KeepTyped({ isChanged }: { readonly isChanged: boolean }) {
  const { leaving } = useTexts();
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: isElsewhere,
    enableBeforeUnload: isChanged,
    disabled: !isChanged,
    withResolver: true,
  });
  if (status !== 'blocked') return null;
  return (
    <Confirm
      title={leaving.title}
      text={leaving.text}
      yes={leaving.yes}
      no={leaving.no}
      tone="bad"
      isPending={false}
      onYes={proceed}
      onClose={reset}
    />
  );
}
