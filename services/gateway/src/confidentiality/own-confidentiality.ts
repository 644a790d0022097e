import { randomUUID } from 'node:crypto';
import { type BlockTarget, type CommandsOf, type ConfidentialityStream } from '@candor/contracts';
import type { AddressIndex } from '@candor/event-sourcing';
import { ADDRESSES, type CommandRequest, type CommandResult, Commands, WAIT_FOR, type WaitFor } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { confidentialities } from './confidentialities.projection.ts';
import { confidentiality } from './confidentiality.decider.ts';

type Command = CommandsOf<ConfidentialityStream>;

const patienceMs = 5_000;

/** Carries out what candidates choose about themselves. */
@Injectable()
export class OwnConfidentiality {
  constructor(
    private readonly commands: Commands,
    @Inject(ADDRESSES) private readonly addresses: AddressIndex,
    @Inject(WAIT_FOR) private readonly waitFor: WaitFor,
  ) {}

  /** Answers when the gateway itself goes by it; other services follow within moments. */
  async ask<Name extends keyof Command>(name: Name, data: Command[Name], asked: CommandRequest): Promise<CommandResult> {
    // under the candidate's own key, whoever they are a member of
    const own = { ...asked, organization: undefined };
    const result = await this.commands.execute(confidentiality, asked.actor.id, name, data, own);
    await this.waitFor(confidentialities.name, result.stream, result.version, patienceMs);
    return result;
  }

  /**
   * A person is blocked as whoever has the address as a member, also if they come later: so that nothing tells whether they
   * are here.
   */
  async block(blockId: string, target: BlockTarget, because: Command['block']['because'], asked: CommandRequest): Promise<CommandResult> {
    const personId = target.kind === 'person' ? await this.addresses.put('member', target.address, randomUUID()) : null;
    return await this.ask('block', { blockId, target, personId, because }, asked);
  }
}
