import { PoolAnswerAsked, poolSubject, talentPoolStream } from '@candor/contracts';
import {
  Access,
  Asked,
  AskedBy,
  type Asker,
  type CommandRequest,
  CommandResult,
  Commands,
  Rejects,
  Returns,
  Rows,
  rejection,
} from '@candor/platform';
import { applyDecorators, Body, Controller, Delete, Param, Post } from '@nestjs/common';
import { organizations } from '../reading/organizations.projection.ts';
import { talentPool } from './talent-pool.decider.ts';

const Answers = (): MethodDecorator => applyDecorators(Returns(CommandResult), Rejects(talentPoolStream));

/** The candidate's side: whether an organization may keep them in mind. Signed in, or by the link that came by mail. */
@Access({ signedIn: true, side: 'candidate', orLink: ['talent-pool'] })
@Controller('talent-pools/:organizationId')
export class OwnPoolsController {
  constructor(
    private readonly commands: Commands,
    private readonly rows: Rows,
  ) {}

  /** Yes, in the words that were shown, or no; either can be changed. */
  @Post('answer')
  @Answers()
  async answer(
    @Param('organizationId') organizationId: string,
    @AskedBy() asker: Asker,
    @Body({ schema: PoolAnswerAsked }) data: PoolAnswerAsked,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    const subject = ownSubject(asker, organizationId, 'not_asked');
    const request = { ...asked, organization: organizationId };
    if (data.answer === 'no') return await this.commands.execute(talentPool, subject, 'decline', {}, request);
    const organizationName = (await this.rows.of(organizations).get(organizationId))?.name ?? organizationId;
    const { version, locale } = data;
    return await this.commands.execute(talentPool, subject, 'join', { version, locale, organizationName }, request);
  }

  @Delete()
  @Answers()
  async leave(
    @Param('organizationId') organizationId: string,
    @AskedBy() asker: Asker,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    const request = { ...asked, organization: organizationId };
    const subject = ownSubject(asker, organizationId, 'not_in_pool');
    return await this.commands.execute(talentPool, subject, 'leave', { why: 'withdrawn' }, request);
  }
}

/** A link is about one organization: about others it answers as for those that never asked. Throws {@link Problem}. */
function ownSubject({ actor, link }: Asker, organizationId: string, otherwise: 'not_asked' | 'not_in_pool'): string {
  const subject = poolSubject({ organizationId, candidateId: actor.id });
  if (link && link.subject !== subject) throw rejection(talentPoolStream, otherwise, undefined);
  return subject;
}
