const asked = new Map<string, Promise<Response>>();

/** Asks for something before the scripts of a page are there that will want it. */
export function askAhead(url: URL): void {
  const answer = fetch(url, { headers: { 'candor-csrf': '1' } });
  // it is looked at by whoever takes it
  answer.catch(() => undefined);
  asked.set(keyOf(url), answer);
}

/** The answer to a question that was asked ahead: to be had once, and only if it is the same question. */
export function takeAhead({ method, url, headers }: Pick<Request, 'method' | 'url' | 'headers'>): Promise<Response> | undefined {
  if (asked.size === 0 || method !== 'GET' || headers.has('candor-link')) return undefined;
  const key = keyOf(new URL(url));
  const answer = asked.get(key);
  asked.delete(key);
  return answer;
}

/** Parameters are in no order. */
const keyOf = ({ pathname, searchParams }: URL): string => `${pathname}?${new URLSearchParams([...searchParams].toSorted())}`;
