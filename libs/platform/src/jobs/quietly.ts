const pause = 10_000;

/** Reports a trouble with the same message at most every ten seconds: a server that is away is noticed many times a second. */
export function quietly(report: (failure: unknown) => void): (failure: unknown) => void {
  const last = new Map<string, number>();
  return (failure) => {
    const message = failure instanceof Error ? failure.message : String(failure);
    const now = performance.now();
    if (now - (last.get(message) ?? Number.NEGATIVE_INFINITY) < pause) return;
    if (last.size > 100) last.clear();
    last.set(message, now);
    report(failure);
  };
}
