import { useEffect } from 'react';

/** Paper is white, however dark the screen is. */
export function useLightPaper(): void {
  useEffect(() => {
    const root = document.documentElement;
    let before = root.dataset['mantineColorScheme'];
    const begin = () => {
      before = root.dataset['mantineColorScheme'];
      root.dataset['mantineColorScheme'] = 'light';
    };
    const end = () => {
      if (before !== undefined) root.dataset['mantineColorScheme'] = before;
    };
    globalThis.addEventListener('beforeprint', begin);
    globalThis.addEventListener('afterprint', end);
    return () => {
      globalThis.removeEventListener('beforeprint', begin);
      globalThis.removeEventListener('afterprint', end);
    };
  }, []);
}
