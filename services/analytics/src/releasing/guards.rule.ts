import type { OfPerson, Signal } from '../signals/signal.rule.ts';

/** How many people and employers a figure needs; `alsoWithout`: and still, when all that one of these employers knows is left out. */
interface Threshold {
  readonly people: number;
  readonly employers: number;
  readonly alsoWithoutOne: boolean;
  /** The largest part of people that one employer may account for. */
  readonly mostOfOne: number;
  /** So many cells beside each other, or none: with few it would be known who is who. */
  readonly cells: number;
}

export const thresholds: Readonly<Record<Signal['guard'], Threshold>> = {
  market: { people: 10, employers: 3, alsoWithoutOne: true, mostOfOne: 1, cells: 1 },
  pay: { people: 10, employers: 5, alsoWithoutOne: true, mostOfOne: 0.25, cells: 1 },
  opinions: { people: 5, employers: 0, alsoWithoutOne: false, mostOfOne: 1, cells: 1 },
  interviewers: { people: 5, employers: 0, alsoWithoutOne: false, mostOfOne: 1, cells: 5 },
  process: { people: 0, employers: 0, alsoWithoutOne: false, mostOfOne: 1, cells: 1 },
};

/** An employer that knows what its own guests said must not find out about the others by subtracting it. */
export function isEnough(people: readonly OfPerson[], guard: Signal['guard']): boolean {
  const { people: fewest, employers: fewestEmployers, alsoWithoutOne, mostOfOne } = thresholds[guard];
  const met = new Map<string, number>();
  for (const { employers } of people) for (const employer of employers) met.set(employer, (met.get(employer) ?? 0) + 1);
  if (people.length < fewest || met.size < fewestEmployers) return false;
  if ([...met.values()].some((count) => count > mostOfOne * people.length)) return false;
  return !alsoWithoutOne || [...met.keys()].every((employer) => isEnoughWithout(employer, people, fewest, fewestEmployers));
}

function isEnoughWithout(employer: string, people: readonly OfPerson[], fewest: number, fewestEmployers: number): boolean {
  // Whoever also talked with others stays in the figure, and the employer does not know with what.
  const others = people.map(({ employers }) => employers.filter((one) => one !== employer)).filter((employers) => employers.length > 0);
  return others.length >= fewest && new Set(others.flat()).size >= fewestEmployers;
}
