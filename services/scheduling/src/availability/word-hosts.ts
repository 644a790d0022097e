import { type AvailabilityStream, type CommandsOf, hostSubject } from '@candor/contracts';
import { type CommandRequest, type CommandResult, Commands, notFound, Problem, Rows } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { members } from '../reading/members.projection.ts';
import { availability } from './availability.decider.ts';

type Command = CommandsOf<AvailabilityStream>;

/** With which codes the routes for them refuse besides those of the stream. */
export const wordHostRefusals = { not_found: 404, host_has_account: 403 } as const;

/** Hosts who joined by a recruiter's word have no account to set their hours with: recruiters do it for them, and for nobody else. */
@Injectable()
export class WordHosts {
  constructor(
    private readonly commands: Commands,
    private readonly rows: Rows,
  ) {}

  async ask<Name extends keyof Command>(name: Name, hostId: string, data: Command[Name], asked: CommandRequest): Promise<CommandResult> {
    const subject = hostSubject({ organizationId: asked.organization ?? '', hostId });
    const member = await this.rows.of(members).get(subject);
    if (!member) throw notFound();
    if (member.by !== 'word')
      throw new Problem(403, 'host_has_account', { detail: 'This host sets their own hours. Ask them to change what is wrong.' });
    return await this.commands.execute(availability, subject, name, data, asked);
  }
}
