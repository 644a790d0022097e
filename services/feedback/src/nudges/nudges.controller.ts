import { NudgesView } from '@candor/contracts';
import type { Clock } from '@candor/event-sourcing';
import {
  Access,
  Asked,
  AskedBy,
  type Asker,
  CLOCK,
  type CommandRequest,
  CommandResult,
  Commands,
  Links,
  Problem,
  Rejects,
  Returns,
} from '@candor/platform';
import { Body, Controller, Get, Inject, Param, Post, Put } from '@nestjs/common';
import { nudgeChoice } from './nudge-choice.decider.ts';
import { NudgeChoices } from './nudge-choices.ts';
import { unsubscribingId } from './unsubscribing-id.ts';

/** Whether one is reminded of feedback that one has not given. Nobody else is told. */
@Controller()
export class NudgesController {
  constructor(
    private readonly commands: Commands,
    private readonly choices: NudgeChoices,
    private readonly links: Links,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('nudges')
  @Access({ signedIn: true, orLink: ['feedback'] })
  @Returns(NudgesView)
  async read(@AskedBy() { actor }: Asker): Promise<NudgesView> {
    return { nudges: await this.choices.wants(actor.id) };
  }

  @Put('nudges')
  @Access({ signedIn: true, orLink: ['feedback'] })
  @Returns(CommandResult)
  @Rejects({})
  choose(@Body({ schema: NudgesView }) { nudges }: NudgesView, @Asked() asked: CommandRequest): Promise<CommandResult> {
    const request = { ...asked, organization: undefined };
    return this.commands.execute(nudgeChoice, asked.actor.id, nudges ? 'resume' : 'stop', {}, request);
  }

  /** One click in a mail program (RFC 8058): a bare POST to an address that holds the link itself. */
  @Post('unsubscriptions/:token')
  @Access({ anonymous: true })
  @Returns(CommandResult)
  @Rejects({ link_invalid: 401, link_not_for_this: 403, link_expired: 410 })
  async unsubscribe(@Param('token') token: string, @Asked() asked: CommandRequest): Promise<CommandResult> {
    const link = await this.links.verify(token, this.clock.now());
    if (link.purpose !== 'feedback') throw new Problem(403, 'link_not_for_this', { detail: 'This link was made for something else.' });
    const commandId = unsubscribingId(token, asked.commandId);
    const request = { ...asked, commandId, actor: { kind: 'person', id: link.person }, organization: undefined } as const;
    return await this.commands.execute(nudgeChoice, link.person, 'stop', {}, request);
  }
}
