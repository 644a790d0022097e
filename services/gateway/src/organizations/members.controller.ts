import { organizationCommands as commands, MailAddress, organizationStream, PersonName } from '@candor/contracts';
import { Access, Asked, type CommandRequest, CommandResult, Rejects, Returns } from '@candor/platform';
import { applyDecorators, Body, Controller, Delete, Param, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import { People } from '../people/people.ts';
import { OwnOrganization } from './own-organization.ts';

const NewHost = z.strictObject({ name: PersonName, address: MailAddress });
const NewRole = commands.changeRole.pick({ role: true });
const AddedMember = CommandResult.extend({ personId: z.string() });
const Answers = (): MethodDecorator => applyDecorators(Returns(CommandResult), Rejects(organizationStream));
const personId = { schema: commands.remove.shape.personId };

@Controller('api/organizations/:organization/members')
export class MembersController {
  constructor(
    private readonly own: OwnOrganization,
    private readonly people: People,
  ) {}

  /** An interviewer by the recruiter's word: they need no account. */
  @Post()
  @Access({ roles: ['owner', 'recruiter'] })
  @Returns(AddedMember, { status: 201 })
  @Rejects(organizationStream)
  async addByWord(
    @Param('organization') id: string,
    @Body({ schema: NewHost }) { name, address }: z.output<typeof NewHost>,
    @Asked() asked: CommandRequest,
  ): Promise<z.output<typeof AddedMember>> {
    const added = await this.people.idOf('member', address);
    const result = await this.own.ask(id, 'addByWord', { personId: added, name }, asked);
    await this.people.introduce(added, address, name, asked);
    return { ...result, personId: added };
  }

  @Put(':person/role')
  @Access({ roles: ['owner'] })
  @Answers()
  changeRole(
    @Param('organization') id: string,
    @Param('person', personId) person: string,
    @Body({ schema: NewRole }) { role }: z.output<typeof NewRole>,
    @Asked() asked: CommandRequest,
  ) {
    return this.own.ask(id, 'changeRole', { personId: person, role }, asked);
  }

  @Delete('me')
  @Access({ roles: ['owner', 'recruiter', 'interviewer', 'analyst'] })
  @Answers()
  leave(@Param('organization') id: string, @Asked() asked: CommandRequest) {
    return this.own.ask(id, 'leave', {}, asked);
  }

  @Delete(':person')
  @Access({ roles: ['owner', 'recruiter'] })
  @Answers()
  remove(@Param('organization') id: string, @Param('person', personId) person: string, @Asked() asked: CommandRequest) {
    return this.own.ask(id, 'remove', { personId: person }, asked);
  }
}
