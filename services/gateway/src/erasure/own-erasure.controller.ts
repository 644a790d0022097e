import { erasureStream } from '@candor/contracts';
import { Access, Asked, type CommandRequest, CommandResult, malformed, Rejects, Returns } from '@candor/platform';
import { Body, Controller, Post } from '@nestjs/common';
import { z } from 'zod';
import { OwnErasure } from './own-erasure.ts';
import { ownPerson } from './own-person.ts';

/** It cannot be undone: the person says whom they mean. */
const Confirmation = z.strictObject({ person: z.string() });

@Controller('api/erasures/mine')
export class OwnErasureController {
  constructor(private readonly erasure: OwnErasure) {}

  /** Whoever is erased leaves every organization. The last owner of one cannot: somebody else has to own it first. */
  @Post()
  @Access({ signedIn: true })
  @Returns(CommandResult, { status: 202, description: 'Everything that is held of you goes; `GET api/erasures/mine` says how far it is' })
  @Rejects(erasureStream, { last_owner: 409 })
  async request(
    @Body({ schema: Confirmation }) { person }: z.infer<typeof Confirmation>,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    const own = ownPerson(asked.actor);
    if (person !== own) throw malformed([{ field: 'person', message: 'must be your own id, to confirm that you want everything erased' }]);
    return await this.erasure.request(own, asked);
  }
}
