import { consentCommands, consentStream } from '@candor/contracts';
import { Access, Asked, type CommandRequest, CommandResult, Commands, Rejects, Returns, Rows } from '@candor/platform';
import { applyDecorators, Body, Controller, Post } from '@nestjs/common';
import type { z } from 'zod';
import { organizations } from '../organizations/organizations.projection.ts';
import { consent } from './consent.decider.ts';

/** `version` of the wording that was shown. */
const NewConsent = consentCommands.give.omit({ organizationName: true });

const Answers = (): MethodDecorator => applyDecorators(Returns(CommandResult), Rejects(consentStream));

/** What people agree to, and take back, on the side that they signed in on. */
@Access({ signedIn: true })
@Controller('api/consents')
export class OwnConsentsController {
  constructor(
    private readonly commands: Commands,
    private readonly rows: Rows,
  ) {}

  @Post()
  @Answers()
  async give(@Body({ schema: NewConsent }) data: z.output<typeof NewConsent>, @Asked() asked: CommandRequest): Promise<CommandResult> {
    const { organizationId } = data;
    const organization = organizationId === null ? undefined : await this.rows.of(organizations).get(organizationId);
    return await this.commands.execute(consent, asked.actor.id, 'give', { ...data, organizationName: organization?.name ?? null }, asked);
  }

  @Post('withdrawal')
  @Answers()
  withdraw(
    @Body({ schema: consentCommands.withdraw }) data: z.output<typeof consentCommands.withdraw>,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    return this.commands.execute(consent, asked.actor.id, 'withdraw', data, asked);
  }
}
