import type { Door } from './door.ts';

/** Somebody who was made up. */
export interface MadeUp {
  readonly person: string;
  readonly side: 'member' | 'candidate';
}

/** Erases everybody as everybody can erase themselves: names, texts and files go, and what was learnt of them. */
export async function erase(door: Door, people: readonly MadeUp[], erased: (done: number) => void): Promise<void> {
  for (const [index, { person, side }] of people.entries()) {
    await door.ask('POST', 'erasures/mine', `erase-${person}`, { at: '9999-12-31T00:00:00.000Z', as: { person, side }, body: { person } });
    erased(index + 1);
  }
}
