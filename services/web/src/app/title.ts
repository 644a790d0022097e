import { useEffect } from 'react';

/** What the window is called while this page is open. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title === undefined) return undefined;
    document.title = `${title} · Candor`;
    return () => {
      document.title = 'Candor';
    };
  }, [title]);
}
