import { useEffect, useState } from 'react';

/** Whether the page has been drawn: what it can do without at first waits for that, so that it can be used earlier. */
export function useAfterDrawing(): boolean {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    // not every browser says when it has nothing else to do
    const later = globalThis.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 100));
    const forget = globalThis.cancelIdleCallback ?? clearTimeout;
    const asked = later(() => setDrawn(true));
    return () => forget(asked);
  }, []);
  return isDrawn;
}
