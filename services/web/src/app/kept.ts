/** What this browser keeps between visits: how somebody likes to read, never who they are or what opens anything. */
type Kept = 'language' | 'zone';

export function kept(what: Kept): string | undefined {
  try {
    return localStorage.getItem(`candor-${what}`) ?? undefined;
  } catch {
    // storage is switched off
    return undefined;
  }
}

export function keep(what: Kept, value: string): void {
  try {
    localStorage.setItem(`candor-${what}`, value);
  } catch {
    // then it is for this visit alone
  }
}
