import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSignedIn } from '../signing-in/session.ts';
import { changesHeard } from './changes-heard.ts';
import { askAgain } from './live.ts';

/**
 * Keeps what is on the page as it is by now: the server says what has changed, and it is asked for again. After a break everything
 * that is live is. What the server says holds nothing of what it is.
 */
export function LiveChanges() {
  const queries = useQueryClient();
  const { data: person } = useSignedIn();
  const personId = person?.personId;
  useEffect(
    () => (personId === undefined ? undefined : changesHeard(personId, (changed) => void askAgain(queries, changed))),
    [queries, personId],
  );
  return null;
}
