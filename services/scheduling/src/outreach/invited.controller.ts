import { invitationStream, outreachChoiceStream } from '@candor/contracts';
import { Access, Asked, AskedBy, type Asker, type CommandRequest, CommandResult, Commands, Rejects, Returns } from '@candor/platform';
import { Body, Controller, Delete, Post, Put, Query } from '@nestjs/common';
import { z } from 'zod';
import { invitation } from './invitation.decider.ts';
import { outreachChoice } from './outreach-choice.decider.ts';

const described = 'Of every organization, not of this one alone';
const OptOut = z.strictObject({ ofEveryone: z.boolean().default(false).describe(described) });
const OptIn = z.object({ ofEveryone: z.stringbool().default(false).describe(described) });

/** What a candidate can do who was invited, with the link in the mail. Looking at it changes nothing and is told nobody. */
@Access({ link: ['invited'] })
@Controller('invited')
export class InvitedController {
  constructor(private readonly commands: Commands) {}

  /** Not now: the organization is told so, calmly, and no reason is asked for. */
  @Post('decline')
  @Returns(CommandResult)
  @Rejects(invitationStream)
  decline(@AskedBy() { link }: Asker, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.commands.execute(invitation, link?.subject ?? '', 'decline', {}, asked);
  }

  /** No more invitations; nobody is told. */
  @Put('opt-out')
  @Returns(CommandResult)
  @Rejects(outreachChoiceStream)
  optOut(@Body({ schema: OptOut }) { ofEveryone }: z.output<typeof OptOut>, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.choose('optOut', ofEveryone, asked);
  }

  /** Takes it back. */
  @Delete('opt-out')
  @Returns(CommandResult)
  @Rejects(outreachChoiceStream)
  optIn(@Query({ schema: OptIn }) { ofEveryone }: z.output<typeof OptIn>, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.choose('optIn', ofEveryone, asked);
  }

  private choose(name: 'optOut' | 'optIn', ofEveryone: boolean, asked: CommandRequest): Promise<CommandResult> {
    const organizationId = ofEveryone ? null : (asked.organization ?? null);
    return this.commands.execute(outreachChoice, asked.actor.id, name, { organizationId }, { ...asked, organization: undefined });
  }
}
