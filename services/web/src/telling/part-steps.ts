import type { Step } from '../design/use-steps.ts';
import { placesAfter } from '../pitch/pitch-parts.ts';
import type { Texts } from '../texts/en/index.ts';
import { askedOf, nextPlace, type Part, type PartAsked, placedBefore, type Told } from './parts.ts';
import type { useTelling } from './use-telling.ts';

/** What can be done with what is told as it was seen, and what takes it back. */
export function partSteps(
  { write, writeAll, remove, shown }: Pick<ReturnType<typeof useTelling>, 'write' | 'writeAll' | 'remove' | 'shown'>,
  { parts, version }: Pick<Told, 'parts' | 'version'>,
  said: Texts['telling']['said'],
  takenBack: string,
) {
  return {
    add: (partId: string, asked: PartAsked): Step => ({
      said: said.added(asked.title),
      // nothing that others have changed is lost by it
      take: () => write(partId, { ...asked, place: nextPlace(parts) }),
      back: { said: said.removed(asked.title), take: (since) => remove(partId, since?.version ?? shown()) },
    }),
    /** `seen`: the version to which it was written. */
    change: (part: Part, asked: PartAsked, seen: number): Step => ({
      said: said.changed(asked.title),
      take: () => write(part.partId, { ...asked, place: part.place }, seen),
      back: { said: takenBack, take: (since) => write(part.partId, askedOf(part), since?.version ?? shown()) },
    }),
    remove: (part: Part): Step => ({
      said: said.removed(part.title),
      take: () => remove(part.partId, version),
      back: { said: said.added(part.title), take: (since) => write(part.partId, askedOf(part), since?.version ?? shown()) },
    }),
    /** Nothing: it is the first or the last one already. */
    move: ({ partId, title }: Part, by: -1 | 1): Step | undefined => {
      const moved = placesAfter(parts, partId, by);
      const [first, ...others] = moved;
      const [before, ...othersBefore] = placedBefore(parts, moved);
      return (
        first &&
        before && {
          said: said.moved(title),
          take: () => writeAll([first, ...others], version),
          back: { said: takenBack, take: (since) => writeAll([before, ...othersBefore], since?.version ?? shown()) },
        }
      );
    },
  };
}
