import type { AvailabilityStream, CommandsOf } from '@candor/contracts';
import { type CommandRequest, type CommandResult, Commands, Problem } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { availability } from './availability.decider.ts';
import { ownSubject } from './own-host.rule.ts';

type Command = CommandsOf<AvailabilityStream>;

/** Hosts change their own availability and nobody else's: the stream is always that of whoever asks. */
@Injectable()
export class OwnAvailability {
  constructor(private readonly commands: Commands) {}

  async ask<Name extends keyof Command>(name: Name, data: Command[Name], asked: CommandRequest): Promise<CommandResult> {
    const subject = ownSubject(asked.actor, asked.organization);
    if (subject === undefined) throw notAHost();
    return await this.commands.execute(availability, subject, name, data, asked);
  }
}

export const notAHost = (): Problem =>
  new Problem(403, 'not_a_host', { detail: 'Only people have availability of their own: sign in as one instead of using a key.' });
