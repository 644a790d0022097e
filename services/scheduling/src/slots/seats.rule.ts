/**
 * One way to fill every seat with somebody else; undefined: there is none. Candidates are in order of preference: the first seat
 * gets the first of its candidates that leaves somebody for each of the others, then the second seat, and so on.
 */
export function seated(seats: readonly (readonly string[])[]): readonly string[] | undefined {
  const chosen: string[] = [];
  for (const [seat, candidates] of seats.entries()) {
    const rest = seats.slice(seat + 1);
    const choice = candidates.find((hostId) => !chosen.includes(hostId) && canFill(rest, [...chosen, hostId]));
    if (choice === undefined) return undefined;
    chosen.push(choice);
  }
  return chosen;
}

/** Of each seat's candidates those who are part of a way to fill all seats; undefined: there is none. */
export function fillable(seats: string[][]): string[][] | undefined {
  if (seats.some((candidates) => candidates.length === 0)) return undefined;
  // With as many candidates for each as there are seats, whoever sits leaves somebody for each of the others.
  if (seats.every((candidates) => candidates.length >= seats.length) || !isAnyoneTwice(seats)) return seats;
  const left = seats.map((candidates, seat) => candidates.filter((hostId) => canFill(seats.toSpliced(seat, 1), [hostId])));
  return left.some((candidates) => candidates.length === 0) ? undefined : left;
}

function isAnyoneTwice(seats: readonly (readonly string[])[]): boolean {
  const all = seats.flatMap((candidates) => [...new Set(candidates)]);
  return new Set(all).size < all.length;
}

/** Kuhn's algorithm for bipartite matching: whoever finds all candidates sitting asks them to move to another seat. */
function canFill(seats: readonly (readonly string[])[], elsewhere: readonly string[]): boolean {
  const sitting = new Map<string, number>();
  const seat = (index: number, asked: Set<string>): boolean =>
    (seats[index] ?? []).some((hostId) => {
      if (elsewhere.includes(hostId) || asked.has(hostId)) return false;
      asked.add(hostId);
      const at = sitting.get(hostId);
      if (at !== undefined && !seat(at, asked)) return false;
      sitting.set(hostId, index);
      return true;
    });
  return seats.every((_, index) => seat(index, new Set()));
}
