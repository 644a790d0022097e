import type { CommandsOf, OrganizationStream } from '@candor/contracts';
import { type EventLog, stateOf } from '@candor/event-sourcing';
import { type CommandRequest, type CommandResult, Commands, EVENT_LOG, WAIT_FOR, type WaitFor } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { members } from './members.projection.ts';
import { organization } from './organization.decider.ts';
import type { Organization } from './organization-state.rule.ts';

type Command = CommandsOf<OrganizationStream>;

const patienceMs = 5_000;

/** Carries out what is asked of an organization. */
@Injectable()
export class OwnOrganization {
  constructor(
    private readonly commands: Commands,
    @Inject(WAIT_FOR) private readonly waitFor: WaitFor,
    @Inject(EVENT_LOG) private readonly log: EventLog,
  ) {}

  /** Answers when the next token says what has changed: whoever was removed is no member from their next refresh on. */
  async ask<Name extends keyof Command>(
    organizationId: string,
    name: Name,
    data: Command[Name],
    asked: CommandRequest,
  ): Promise<CommandResult> {
    const result = await this.commands.execute(organization, organizationId, name, data, { ...asked, organization: organizationId });
    await this.waitFor(members.name, result.stream, result.version, patienceMs);
    return result;
  }

  /** As the log has it now. */
  of(organizationId: string): Promise<Organization> {
    return stateOf(this.log, organization, organizationId);
  }
}
