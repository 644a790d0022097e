import { confidentialityStream } from '@candor/contracts';
import { definitionFor, type EventLog, execute, type Job } from '@candor/event-sourcing';
import { EVENT_LOG, type JobContext, type JobHandler, Rows, WAIT_FOR, type WaitFor } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { members } from '../organizations/members.projection.ts';
import { confidentialities } from './confidentialities.projection.ts';
import { confidentiality } from './confidentiality.decider.ts';

const BlockEmployersData = z.object({
  memberId: z.string().min(1),
  /** Of the event that it became known by: its id and place. */
  event: z.string(),
  stream: z.string(),
  version: z.number().int(),
});
type BlockEmployersData = z.infer<typeof BlockEmployersData>;

/** Keeps a candidate from those they work for, as soon as both are known. */
export const blockEmployers: Job<BlockEmployersData> = {
  name: 'block-employers',
  queue: 'confidentiality',
  data: BlockEmployersData,
  id: ({ event }) => event,
  attempts: 20,
  backoff: 500,
};

/** More than anybody is a member of. */
const most = 100;
const patienceMs = 5_000;

@Injectable()
export class EmployerBlocker implements JobHandler<BlockEmployersData> {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(WAIT_FOR) private readonly waitFor: WaitFor,
    private readonly rows: Rows,
  ) {}

  /** Of a side that is linked and a membership, whichever is seen later is seen together with the other. */
  async run({ memberId, event, stream, version }: BlockEmployersData, { clock, correlation, trace }: JobContext): Promise<void> {
    const projection = definitionFor([confidentialityStream], stream) ? confidentialities : members;
    const outcome = await this.waitFor(projection.name, stream, version, patienceMs);
    if (outcome !== 'there') throw new Error(`${projection.name} do not show ${stream}@${version} yet (${outcome})`);
    const linked = (await this.rows.of(confidentialities).find({ memberId }, { limit: most })).rows;
    const organizationIds = (await this.rows.of(members).find({ personId: memberId }, { limit: most })).rows.map(
      ({ organizationId }) => organizationId,
    );
    for (const { candidateId } of linked)
      await execute(
        this.log,
        confidentiality,
        candidateId,
        'blockEmployers',
        { memberId, organizationIds },
        {
          commandId: `${blockEmployers.name}:${event}:${organizationIds.join()}`,
          now: clock.now(),
          actor: { kind: 'system', id: blockEmployers.name },
          correlation: correlation ?? event,
          causation: event,
          trace,
        },
      );
  }
}
