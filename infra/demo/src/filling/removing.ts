import type { Door } from './door.ts';
import { inTurns } from './in-turns.ts';

/** Somebody who was made up. */
export interface MadeUp {
  readonly person: string;
  readonly side: 'member' | 'candidate';
}

const atOnce = 8;

/** Erases everybody as everybody can erase themselves: names, texts and files go, and what was learnt of them. */
export async function erase(door: Door, people: readonly MadeUp[], erased: (done: number) => void): Promise<void> {
  const at = '9999-12-31T00:00:00.000Z';
  const gone = ({ person, side }: MadeUp) =>
    door.ask('POST', 'erasures/mine', `erase-${person}`, { at, as: { person, side }, body: { person } });
  await inTurns(people, atOnce, gone, erased);
}
