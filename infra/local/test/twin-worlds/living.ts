import type { ServiceModule } from '@candor/platform';
import { busy, everywhere } from './doing.ts';
import { pathsOf, waitingPaths } from './paths.ts';
import type { Recording } from './recording.ts';
import { TwinWorld } from './twin-world.ts';

export interface Lived {
  readonly recording: Recording;
  /** Routes that could not be asked, for the world has nothing that their parameters name. */
  readonly unknown: readonly string[];
}

/** What can be asked about the exchanges themselves, every hour. */
const often = /^\/api\/(feedback\/exchanges(\/[^/]+)?|held-about-me)$/;
/** All routes that there are, what lists wait for and all that is stored, so often, in hours. */
const thoroughly = 24;

export interface Life {
  readonly isBusy: boolean;
  /** Observed every hour until then. */
  readonly until: number;
  /** After the last hour, with the clock where it is. */
  readonly atTheEnd?: ((world: TwinWorld) => Promise<void>) | undefined;
}

/** Lives through one of the two worlds, and writes down all that those can learn who must not be able to tell which it is. */
export async function live(modules: readonly ServiceModule[], { isBusy, until, atTheEnd }: Life): Promise<Lived> {
  const world = await TwinWorld.start(modules);
  try {
    const { paths, unknown } = await pathsOf(world);
    const lists = await waitingPaths(world);
    const actors = ['hana@acme.example', 'cem@example.org'];
    for (let hour = 0; hour <= until; hour++) {
      if (hour > 0) await world.moveTo(hour);
      await everywhere[hour]?.(world);
      if (isBusy) await busy[hour]?.(world);
      const when = `hour ${hour}:`;
      const isThorough = hour % thoroughly === 0 || hour === until;
      // rows follow what was just done, in both worlds alike
      await world.moveTo(hour);
      const observers = world.observers.filter(({ isInvolved }) => isThorough || isInvolved);
      await world.observing.routes(when, observers, isThorough ? paths : paths.filter((path) => often.test(path)));
      await world.observing.mails(when, actors);
      if (!isThorough) continue;
      await world.observing.waiting(when, world.observers, lists);
      await world.observing.stored(when);
    }
    await atTheEnd?.(world);
    return { recording: world.recording, unknown };
  } finally {
    await world.it.close();
  }
}
