import { type CalendarStream, type CommandsOf, hostSubject } from '@candor/contracts';
import { type CommandRequest, type CommandResult, Commands, Rows } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { hostZone } from '../availability/host-availability.rule.ts';
import { hostAvailability } from '../reading/host-availability.projection.ts';
import { people } from '../reading/people.projection.ts';
import { calendar } from './calendar.decider.ts';

type Command = CommandsOf<CalendarStream>;

/** People connect their own calendars, for themselves and not for one of their organizations. */
@Injectable()
export class OwnCalendars {
  constructor(
    private readonly commands: Commands,
    private readonly rows: Rows,
  ) {}

  ask<Name extends keyof Command>(name: Name, data: Command[Name], asked: CommandRequest): Promise<CommandResult> {
    return this.commands.execute(calendar, asked.actor.id, name, data, { ...asked, organization: undefined });
  }

  /** The zone in which they live, as far as that is known here. */
  async zone({ actor, organization }: Pick<CommandRequest, 'actor' | 'organization'>): Promise<string> {
    const person = await this.rows.of(people).get(actor.id);
    if (person?.zone !== undefined || organization === undefined) return person?.zone ?? 'UTC';
    const host = await this.rows.of(hostAvailability).get(hostSubject({ organizationId: organization, hostId: actor.id }));
    return host ? hostZone(host) : 'UTC';
  }
}
