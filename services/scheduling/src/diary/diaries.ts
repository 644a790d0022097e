import { diaryStream, type EventsOf, streamId } from '@candor/contracts';
import { decode, type EventLog, evolve } from '@candor/event-sourcing';
import { EVENT_LOG } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { diary } from './diary.decider.ts';
import type { KeptEntry } from './diary.rule.ts';

export type Held = EventsOf<typeof diaryStream>['EntryHeld'] & { readonly version: number };

export interface ReadDiary {
  readonly entries: readonly KeptEntry[];
  /** What a command held here, whatever has become of it. */
  heldBy(commandId: string): Held | undefined;
}

/** Diaries as they are at this moment, and not as rows show them a moment later. */
@Injectable()
export class Diaries {
  constructor(@Inject(EVENT_LOG) private readonly log: Pick<EventLog, 'readStream'>) {}

  /** By `<person>/<month>`. */
  async read(subjects: readonly string[]): Promise<ReadonlyMap<string, ReadDiary>> {
    return new Map(await Promise.all(subjects.map(async (subject) => [subject, await this.readOne(subject)] as const)));
  }

  async readOne(subject: string): Promise<ReadDiary> {
    const { commits } = await this.log.readStream(streamId(diaryStream, subject));
    const { entries } = evolve(
      diary,
      diary.initial,
      commits.flatMap((commit) => decode(diaryStream, commit, 0)),
    );
    const heldBy = (commandId: string): Held | undefined => {
      const commit = commits.find((one) => one.commitId === commandId);
      const held = commit && decode(diaryStream, commit, 0).find(({ type }) => type === 'EntryHeld');
      return held && { ...(held.data as Held), version: commit.to };
    };
    return { entries: Object.values(entries), heldBy };
  }
}
