import { randomId } from '../api/random-id.ts';
import { placesAfter } from '../pitch/pitch-parts.ts';
import type { Step } from '../preparing/use-steps.ts';
import type { Texts } from '../texts/en/index.ts';
import { askedOf, nextPlace, type Part, type PartAsked, placedBefore } from './parts.ts';
import type { useTelling } from './use-telling.ts';

/** What can be done with what is told, and what takes it back. */
export function partSteps(
  { write, writeAll, remove }: Pick<ReturnType<typeof useTelling>, 'write' | 'writeAll' | 'remove'>,
  parts: readonly Part[],
  said: Texts['telling']['said'],
  takenBack: string,
) {
  const moving = ([first, ...others]: readonly Part[], words: string): Step | undefined =>
    first && { said: words, take: () => writeAll([first, ...others]) };
  return {
    add: (asked: PartAsked): Step => {
      const partId = `part-${randomId().slice(0, 12)}`;
      return {
        said: said.added(asked.title),
        take: () => write(partId, { ...asked, place: nextPlace(parts) }),
        back: { said: said.removed(asked.title), take: () => remove(partId) },
      };
    },
    change: (part: Part, asked: PartAsked): Step => ({
      said: said.changed(asked.title),
      take: () => write(part.partId, { ...asked, place: part.place }),
      back: { said: takenBack, take: () => write(part.partId, askedOf(part)) },
    }),
    remove: (part: Part): Step => ({
      said: said.removed(part.title),
      take: () => remove(part.partId),
      back: { said: said.added(part.title), take: () => write(part.partId, askedOf(part)) },
    }),
    /** Nothing: it is the first or the last one already. */
    move: ({ partId, title }: Part, by: -1 | 1): Step | undefined => {
      const moved = placesAfter(parts, partId, by);
      const step = moving(moved, said.moved(title));
      return step && { ...step, back: moving(placedBefore(parts, moved), takenBack) };
    },
  };
}
