import { outreachChoiceStream } from '@candor/contracts';
import type { Clock } from '@candor/event-sourcing';
import {
  Access,
  Asked,
  CLOCK,
  type CommandRequest,
  CommandResult,
  Commands,
  derivedId,
  Links,
  Problem,
  Rejects,
  Returns,
} from '@candor/platform';
import { Controller, Inject, Param, Post } from '@nestjs/common';
import { outreachChoice } from './outreach-choice.decider.ts';

/**
 * One click in a mail program (RFC 8058): a bare POST to an address that holds the link itself. Only POST does anything, so
 * that programs which look at addresses take nobody off a list.
 */
@Access({ anonymous: true })
@Controller('unsubscriptions')
export class UnsubscriptionsController {
  constructor(
    private readonly commands: Commands,
    private readonly links: Links,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post(':token')
  @Returns(CommandResult)
  @Rejects(outreachChoiceStream, { link_invalid: 401, link_not_for_this: 403, link_expired: 410 })
  async unsubscribe(@Param('token') token: string, @Asked() asked: CommandRequest): Promise<CommandResult> {
    const link = await this.links.verify(token, this.clock.now());
    if (link.purpose !== 'invited') throw new Problem(403, 'link_not_for_this', { detail: 'This link was made for something else.' });
    const commandId = derivedId('unsubscribe', token, asked.commandId);
    const request = { ...asked, commandId, actor: { kind: 'person', id: link.person }, organization: undefined } as const;
    return await this.commands.execute(outreachChoice, link.person, 'optOut', { organizationId: link.organization ?? null }, request);
  }
}
