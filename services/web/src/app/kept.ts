/** What this browser keeps between visits: how somebody likes to read, which of their organizations they were in, and whether it is worth asking who is signed in. Never who that is, or what opens anything. */
type Kept = 'language' | 'zone' | 'signed-in' | 'organization';

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

export function forget(what: Kept): void {
  try {
    localStorage.removeItem(`candor-${what}`);
  } catch {
    // nothing was kept
  }
}
