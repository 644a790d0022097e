import { AudienceRole, PartId, PitchComparisonView } from '@candor/contracts';
import { Access, AskedBy, type Asker, notFound, Reads, Rejects, Returns, Rows } from '@candor/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { heardPitches } from '../reading/heard-pitches.projection.ts';
import { pitchTrials } from '../reading/pitch-trials.projection.ts';
import { StreamsNow } from '../reading/streams-now.ts';
import { pitch } from './pitch.decider.ts';
import { partOf, tellable } from './pitch.rule.ts';
import { pitchArms } from './pitch-arms.rule.ts';
import { pitchComparison } from './pitch-comparison.rule.ts';
import { type HeardBy, pitchMeasures, scaleOf } from './pitch-measure.rule.ts';

const Wanted = z.object({
  measure: z.enum(pitchMeasures).default('would-talk-again'),
  audience: AudienceRole.optional().describe('Only chats with these'),
});

/** What came of telling a part in one way or another: from what hosts have said, once it was revealed. */
@Controller('pitch/parts/:partId/comparison')
export class PitchComparisonsQueries {
  constructor(
    private readonly rows: Rows,
    private readonly now: StreamsNow,
  ) {}

  @Get()
  @Access({ signedIn: true, side: 'candidate' })
  @Reads(pitchTrials, heardPitches)
  @Returns(PitchComparisonView)
  @Rejects({ not_found: 404 })
  async one(
    @Param('partId', { schema: PartId }) partId: string,
    @AskedBy() { actor }: Asker,
    @Query({ schema: Wanted }) { measure, audience }: z.output<typeof Wanted>,
  ): Promise<PitchComparisonView> {
    const part = partOf((await this.now.of(pitch, actor.id)).state, partId);
    if (!part) throw notFound();
    const trials = await this.now.every(pitchTrials, { personId: actor.id }, [{ by: 'assignedAt' }]);
    const heard = await this.rows.of(heardPitches).getMany(trials.map(({ conversationId }) => conversationId));
    const told = trials.map((trial) => ({ trial, heard: heardOf(heard.get(trial.conversationId), actor.id) }));
    const compared = pitchComparison(pitchArms(partId, measure, audience, told, tellable(part)), scaleOf(measure));
    return { partId, measure, ...compared };
  }
}

const heardOf = (row: { readonly guestId: string; readonly byHost: Readonly<Record<string, HeardBy>> } | undefined, guestId: string) =>
  row?.guestId === guestId ? Object.values(row.byHost) : [];
