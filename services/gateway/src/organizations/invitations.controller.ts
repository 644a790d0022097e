import { organizationCommands as commands, MailAddress, OrganizationId, organizationStream } from '@candor/contracts';
import { type Erasures, PersonIsErased } from '@candor/event-sourcing';
import {
  Access,
  Asked,
  AskedBy,
  type Asker,
  type CommandRequest,
  CommandResult,
  ERASURES,
  notFound,
  Rejects,
  Returns,
} from '@candor/platform';
import { Body, Controller, Delete, Inject, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { People } from '../people/people.ts';
import { OwnOrganization } from './own-organization.ts';

const NewInvitation = commands.invite.pick({ role: true }).extend({ address: MailAddress });
const InvitedMember = CommandResult.extend({ invitationId: z.string() });
const invitationId = { schema: commands.accept.shape.invitationId };

@Controller('api/organizations/:organization/invitations')
export class InvitationsController {
  constructor(
    private readonly own: OwnOrganization,
    private readonly people: People,
    @Inject(ERASURES) private readonly erasures: Erasures,
  ) {}

  /** The answer is the same whether anybody is known by the address or not. */
  @Post()
  @Access({ roles: ['owner', 'recruiter'] })
  @Returns(InvitedMember, { status: 201 })
  @Rejects(organizationStream)
  async invite(
    @Param('organization') id: string,
    @Body({ schema: NewInvitation }) { address, role }: z.output<typeof NewInvitation>,
    @Asked() asked: CommandRequest,
  ): Promise<z.output<typeof InvitedMember>> {
    const personId = await this.people.idOf('member', address);
    const result = await this.own.ask(id, 'invite', { invitationId: asked.commandId, personId, role }, asked);
    await this.people.introduce(personId, address, undefined, asked);
    return { ...result, invitationId: asked.commandId };
  }

  @Delete(':invitation')
  @Access({ roles: ['owner', 'recruiter'] })
  @Returns(CommandResult)
  @Rejects(organizationStream)
  withdraw(@Param('organization') id: string, @Param('invitation', invitationId) invitation: string, @Asked() asked: CommandRequest) {
    return this.own.ask(id, 'withdraw', { invitationId: invitation }, asked);
  }

  /** By whoever holds the link from the mail, or is signed in as the person who was invited. */
  @Post(':invitation/acceptance')
  @Access({ signedIn: true, orLink: ['member-invitation'] })
  @Returns(CommandResult, { description: 'You are a member; your next token says so' })
  @Rejects(organizationStream)
  async accept(
    @Param('organization', { schema: OrganizationId }) id: string,
    @Param('invitation', invitationId) invitation: string,
    @AskedBy() { link }: Asker,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    if (link && (link.subject !== invitation || link.organization !== id)) throw notFound();
    // whoever was erased a moment ago may still have the link
    if (await this.erasures.isErased(asked.actor.id)) throw new PersonIsErased(asked.actor.id);
    return await this.own.ask(id, 'accept', { invitationId: invitation }, asked);
  }
}
