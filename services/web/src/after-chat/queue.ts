interface Open {
  readonly exchangeId: string;
  readonly deadline: string;
  readonly endedAt: string;
}

interface Answered {
  readonly endedAt: string;
  readonly status: string;
}

/** Those that one has answered, the latest chat first. */
export const answeredOf = <Item extends Answered>(items: readonly Item[]): readonly Item[] =>
  items
    .filter(({ status }) => status !== 'to-answer' && status !== 'closed')
    .toSorted((a, b) => (a.endedAt < b.endedAt ? 1 : a.endedAt > b.endedAt ? -1 : 0));

/** Those that are still to be answered in the order in which they come: by when they end, those put off last. */
export function queueOf<Item extends Open>(open: readonly Item[], sent: readonly string[], later: readonly string[]): readonly Item[] {
  const place = ({ exchangeId }: Item) => later.indexOf(exchangeId);
  return open
    .filter(({ exchangeId }) => !sent.includes(exchangeId))
    .toSorted((a, b) => place(a) - place(b) || (a.deadline < b.deadline ? -1 : a.deadline > b.deadline ? 1 : 0));
}
