import {
  type CommandsOf,
  organizationCommands as commands,
  OrganizationId,
  type OrganizationStream,
  organizationStream,
} from '@candor/contracts';
import { Access, Asked, type CommandRequest, CommandResult, Rejects, Returns } from '@candor/platform';
import { applyDecorators, Body, Controller, Param, Post, Put } from '@nestjs/common';
import type { z } from 'zod';
import { OwnOrganization } from './own-organization.ts';

type Command = CommandsOf<OrganizationStream>;

const NewOrganization = commands.found.extend({ organizationId: OrganizationId });
const Answers = (): MethodDecorator => applyDecorators(Returns(CommandResult), Rejects(organizationStream));

@Controller('api/organizations')
export class OrganizationsController {
  constructor(private readonly own: OwnOrganization) {}

  @Post()
  @Access({ signedIn: true, side: 'member' })
  @Returns(CommandResult, { status: 201, description: 'You are its owner; your next token says so' })
  @Rejects(organizationStream)
  found(@Body({ schema: NewOrganization }) { organizationId, name }: z.output<typeof NewOrganization>, @Asked() asked: CommandRequest) {
    return this.own.ask(organizationId, 'found', { name }, asked);
  }

  @Put(':organization/name')
  @Access({ roles: ['owner'] })
  @Answers()
  rename(@Param('organization') id: string, @Body({ schema: commands.rename }) data: Command['rename'], @Asked() asked: CommandRequest) {
    return this.own.ask(id, 'rename', data, asked);
  }

  @Put(':organization/description')
  @Access({ roles: ['owner'] })
  @Answers()
  describe(
    @Param('organization') id: string,
    @Body({ schema: commands.describe }) data: Command['describe'],
    @Asked() asked: CommandRequest,
  ) {
    return this.own.ask(id, 'describe', data, asked);
  }

  @Put(':organization/retention')
  @Access({ roles: ['owner'] })
  @Answers()
  setRetention(
    @Param('organization') id: string,
    @Body({ schema: commands.setRetention }) data: Command['setRetention'],
    @Asked() asked: CommandRequest,
  ) {
    return this.own.ask(id, 'setRetention', data, asked);
  }
}
