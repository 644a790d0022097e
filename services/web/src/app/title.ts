import { useEffect } from 'react';

/** What the window is called while this page is open. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title === undefined ? 'Candor' : `${title} · Candor`;
    return () => {
      document.title = 'Candor';
    };
  }, [title]);
}
