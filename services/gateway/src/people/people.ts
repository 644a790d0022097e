import { randomUUID } from 'node:crypto';
import type { CommandsOf, PersonStream } from '@candor/contracts';
import { type AddressIndex, type EventLog, stateOf } from '@candor/event-sourcing';
import {
  ADDRESSES,
  type CommandRequest,
  type CommandResult,
  Commands,
  EVENT_LOG,
  type Side,
  WAIT_FOR,
  type WaitFor,
} from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { people } from './people.projection.ts';
import { type Person, person } from './person.decider.ts';

type Command = CommandsOf<PersonStream>;

const patienceMs = 5_000;

/** People by their addresses and ids, each side on its own. */
@Injectable()
export class People {
  constructor(
    private readonly commands: Commands,
    @Inject(ADDRESSES) private readonly addresses: AddressIndex,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(WAIT_FOR) private readonly waitFor: WaitFor,
  ) {}

  /** Who has this address on this side: somebody new, if nobody had it. */
  idOf(side: Side, address: string): Promise<string> {
    return this.addresses.put(side, address, randomUUID());
  }

  /** Makes a member known who was not, and answers when they can be seen. */
  async introduce(personId: string, address: string, name: string | undefined, asked: CommandRequest): Promise<void> {
    const data = { side: 'member', address, ...(name === undefined ? {} : { name }) } as const;
    await this.seen(await this.ask(personId, 'introduce', data, { ...asked, expected: undefined }));
  }

  /** Registers whoever was not, and answers when they can be seen. */
  async signIn(personId: string, side: Side, address: string, asked: CommandRequest): Promise<void> {
    const actor = { kind: 'person', id: personId } as const;
    await this.seen(await this.ask(personId, 'signIn', { side, address }, { ...asked, actor, expected: undefined }));
  }

  /** What people say of themselves is sealed under their own key, whoever they are a member of. */
  ask<Name extends keyof Command>(personId: string, name: Name, data: Command[Name], asked: CommandRequest): Promise<CommandResult> {
    return this.commands.execute(person, personId, name, data, { ...asked, organization: undefined });
  }

  /** As the log has it now, with texts sealed. */
  of(personId: string): Promise<Person> {
    return stateOf(this.log, person, personId);
  }

  private async seen({ stream, version }: CommandResult): Promise<void> {
    await this.waitFor(people.name, stream, version, patienceMs);
  }
}
