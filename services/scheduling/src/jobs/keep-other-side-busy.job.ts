import { diarySubject, type Instant } from '@candor/contracts';
import { type Clock, type EventLog, everyRow, execute, instant, type Job } from '@candor/event-sourcing';
import { CLOCK, derivedId, EVENT_LOG, type JobContext, type JobHandler, Rows, WAIT_FOR, type WaitFor } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { diary } from '../diary/diary.decider.ts';
import { bookings } from '../reading/bookings.projection.ts';
import { confidentiality } from '../reading/confidentiality.projection.ts';
import { diaries } from '../reading/diaries.projection.ts';

const Seen = z.object({ stream: z.string(), version: z.number().int() });
const Change = z.object({
  /** The events that asked for it last, of each kind: what the rows must show. */
  booking: Seen.optional(),
  confidentiality: Seen.optional(),
  /** Who are no member side of the candidate any more. */
  unlinked: z.array(z.string()),
});
type Change = z.infer<typeof Change>;
const KeepOtherSidesBusy = z.object({
  share: z.string(),
  /** By candidate. */
  changes: z.record(z.string(), Change),
});
type KeepOtherSidesBusy = z.infer<typeof KeepOtherSidesBusy>;

const both = (before: Change, { unlinked, ...asked }: Change): Change => ({
  ...before,
  ...asked,
  unlinked: [...new Set([...before.unlinked, ...unlinked])],
});

/**
 * Has diaries of member sides show chats of their candidate sides as opaque time, or no longer, as candidates have chosen. Hardly any
 * of those who chat have said who they are as members: so many are looked at in one run.
 */
export const keepOtherSideBusy: Job<KeepOtherSidesBusy> = {
  name: 'keep-other-side-busy',
  queue: 'holds',
  data: KeepOtherSidesBusy,
  id: ({ share }) => share,
  merge: ({ share, changes }, asked) => {
    const merged = { ...changes };
    for (const [candidateId, change] of Object.entries(asked.changes)) {
      const before = merged[candidateId];
      merged[candidateId] = before ? both(before, change) : change;
    }
    return { share, changes: merged };
  },
};

/** What to ask for about one candidate. They share jobs by the end of their ids. */
export const otherSideOf = (candidateId: string, change: Change): KeepOtherSidesBusy => ({
  share: candidateId.slice(-1),
  changes: { [candidateId]: change },
});

const patienceMs = 10_000;
/** Longer than any chat: what is going on counts too. */
const recently = 86_400_000;

interface Busy {
  readonly entryId: string;
  readonly start: Instant;
  readonly end: Instant;
}

@Injectable()
export class OtherSideKeeper implements JobHandler<KeepOtherSidesBusy> {
  constructor(
    private readonly rows: Rows,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(WAIT_FOR) private readonly waitFor: WaitFor,
  ) {}

  async run({ changes }: KeepOtherSidesBusy, context: JobContext): Promise<void> {
    const seen = Object.values(changes).flatMap((change) => change.confidentiality ?? []);
    for (const one of seen) await this.arrived(confidentiality.name, one);
    const rows = await this.rows.of(confidentiality).getMany(Object.keys(changes));
    for (const [candidateId, change] of Object.entries(changes)) {
      const { memberIds = [], busyAsHost = false } = rows.get(candidateId) ?? {};
      const members = new Set([...memberIds, ...change.unlinked]);
      if (members.size === 0) continue;
      await this.arrived(bookings.name, change.booking);
      await this.keepAll(candidateId, { members, busy: busyAsHost ? memberIds : [] }, context);
    }
  }

  private async keepAll(
    candidateId: string,
    { members, busy }: { readonly members: ReadonlySet<string>; readonly busy: readonly string[] },
    context: JobContext,
  ): Promise<void> {
    const since = instant(Date.parse(this.clock.now()) - recently);
    const own = await everyRow(this.rows.of(bookings), { guestId: candidateId, start: { gte: since } });
    const known = new Set(own.map(({ bookingId }) => opaqueId(bookingId)));
    const wanted = own
      .filter(({ status }) => status === 'confirmed')
      .map(({ bookingId, start, end }) => ({ entryId: opaqueId(bookingId), start, end }));
    for (const memberId of members) await this.keep(memberId, busy.includes(memberId) ? wanted : [], known, context);
  }

  /** Only entries that come of the candidate's own bookings are touched. */
  private async keep(memberId: string, wanted: readonly Busy[], known: ReadonlySet<string>, { id }: JobContext): Promise<void> {
    const shown = (await everyRow(this.rows.of(diaries), { personId: memberId })).flatMap(({ entries }) =>
      entries.filter(({ entryId }) => known.has(entryId)),
    );
    const isSame = (a: Busy, b: Busy) => a.entryId === b.entryId && a.start === b.start && a.end === b.end;
    for (const gone of shown.filter((entry) => !wanted.some((busy) => isSame(busy, entry))))
      await this.ask(memberId, gone, 'unblock', { entryId: gone.entryId }, id);
    for (const busy of wanted.filter((one) => !shown.some((entry) => isSame(one, entry))))
      await this.ask(memberId, busy, 'block', busy, id);
  }

  private async ask<Name extends 'block' | 'unblock'>(
    memberId: string,
    { entryId, start, end }: Busy,
    name: Name,
    data: Name extends 'block' ? Busy : Pick<Busy, 'entryId'>,
    job: string,
  ): Promise<void> {
    const now = this.clock.now();
    const commandId = `${name} ${entryId} ${start} ${end} ${now}`;
    const actor = { kind: 'system', id: 'keep-other-side-busy' } as const;
    await execute(this.log, diary, diarySubject(memberId, start), name, data as never, {
      commandId,
      now,
      actor,
      correlation: job,
      causation: job,
    });
  }

  private async arrived(projection: string, seen: z.infer<typeof Seen> | undefined): Promise<void> {
    const arrival = seen ? await this.waitFor(projection, seen.stream, seen.version, patienceMs) : 'there';
    if (arrival !== 'there') throw new Error(`${projection} does not show ${seen?.stream}@${seen?.version} yet (${arrival})`);
  }
}

/** The diary of a member names no booking of their other side. */
const opaqueId = (bookingId: string): string => derivedId('other side', bookingId);
