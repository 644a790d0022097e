import { EmployerPartAsked, EmployerPitchView, employerPitchStream, PartId } from '@candor/contracts';
import { Access, Asked, AskedBy, type Asker, type CommandRequest, CommandResult, Commands, Rejects, Returns } from '@candor/platform';
import { applyDecorators, Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { StreamsNow } from '../reading/streams-now.ts';
import { employerPitch } from './employer-pitch.decider.ts';
import { partsInOrder } from './employer-pitch.rule.ts';

const partId = { schema: PartId };
const Answers = (): MethodDecorator => applyDecorators(Returns(CommandResult), Rejects(employerPitchStream));

/** What an employer has to offer, in parts: hosts read all of them, candidates those that are meant for them. */
@Access({ roles: ['owner', 'recruiter'] })
@Controller('employer-pitch')
export class EmployerPitchController {
  constructor(
    private readonly commands: Commands,
    private readonly now: StreamsNow,
  ) {}

  @Get()
  @Access({ roles: ['owner', 'recruiter', 'interviewer', 'analyst'] })
  @Returns(EmployerPitchView)
  async read(@AskedBy() { organization = '' }: Asker): Promise<EmployerPitchView> {
    const { state, version } = await this.now.of(employerPitch, organization);
    return { organizationId: organization, parts: [...partsInOrder(state)], version };
  }

  @Put('parts/:partId')
  @Answers()
  writePart(
    @Param('partId', partId) id: string,
    @Body({ schema: EmployerPartAsked }) data: EmployerPartAsked,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    return this.commands.execute(employerPitch, asked.organization ?? '', 'writePart', { ...data, partId: id }, asked);
  }

  @Delete('parts/:partId')
  @Answers()
  removePart(@Param('partId', partId) id: string, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.commands.execute(employerPitch, asked.organization ?? '', 'removePart', { partId: id }, asked);
  }
}
