import { PoolAnswerAsked, poolSubject, talentPoolStream } from '@candor/contracts';
import {
  Access,
  Asked,
  AskedBy,
  type Asker,
  type CommandRequest,
  CommandResult,
  Commands,
  notFound,
  Rejects,
  Returns,
  Rows,
} from '@candor/platform';
import { applyDecorators, Body, Controller, Delete, Param, Post } from '@nestjs/common';
import { organizations } from '../reading/organizations.projection.ts';
import { talentPool } from './talent-pool.decider.ts';

const Answers = (): MethodDecorator => applyDecorators(Returns(CommandResult), Rejects(talentPoolStream, { not_found: 404 }));

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
    const subject = ownSubject(asker, organizationId);
    const request = { ...asked, organization: organizationId };
    if (data.answer === 'no') return await this.commands.execute(talentPool, subject, 'decline', {}, request);
    const organizationName = (await this.rows.of(organizations).get(organizationId))?.name ?? organizationId;
    const { version, locale } = data;
    return await this.commands.execute(talentPool, subject, 'join', { version, locale, organizationName }, request);
  }

  @Delete()
  @Answers()
  leave(@Param('organizationId') organizationId: string, @AskedBy() asker: Asker, @Asked() asked: CommandRequest): Promise<CommandResult> {
    const request = { ...asked, organization: organizationId };
    return this.commands.execute(talentPool, ownSubject(asker, organizationId), 'leave', { why: 'withdrawn' }, request);
  }
}

/** A link is about one organization. Throws 404. */
function ownSubject({ actor, link }: Asker, organizationId: string): string {
  const subject = poolSubject({ organizationId, candidateId: actor.id });
  if (link && link.subject !== subject) throw notFound();
  return subject;
}
