import { useEffect } from 'react';

/** Goes to the part of the page that its address names, as soon as that is there. */
export function useAnchor(isThere: boolean): void {
  const name = window.location.hash.slice(1);
  useEffect(() => {
    const part = isThere && name !== '' ? document.getElementById(name) : null;
    part?.scrollIntoView({ block: 'start' });
  }, [isThere, name]);
}
