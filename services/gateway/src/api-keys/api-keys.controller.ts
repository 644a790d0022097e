import { ApiKeyView, organizationCommands as commands, organizationStream } from '@candor/contracts';
import {
  Access,
  Asked,
  type CommandRequest,
  CommandResult,
  type Page,
  Paging,
  Problem,
  pageOf,
  Reads,
  Rejects,
  Returns,
  Rows,
} from '@candor/platform';
import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { OwnOrganization } from '../organizations/own-organization.ts';
import { apiKeys } from './api-keys.projection.ts';
import { ApiKeys } from './api-keys.ts';

const NewApiKey = commands.makeKey
  .omit({ keyId: true, expiresAt: true })
  .extend({ expiresAt: commands.makeKey.shape.expiresAt.default(null) });
const MadeApiKey = CommandResult.extend({
  keyId: z.string(),
  key: z.string().describe('Shown this once. Sent as `Authorization: Bearer …`'),
});
const keyId = { schema: commands.revokeKey.shape.keyId };

/** Keys for machines, which act for the organization within their scopes. */
@Access({ roles: ['owner'] })
@Controller('api/organizations/:organization/keys')
export class ApiKeysController {
  constructor(
    private readonly own: OwnOrganization,
    private readonly keys: ApiKeys,
    private readonly rows: Rows,
  ) {}

  @Post()
  @Returns(MadeApiKey, { status: 201 })
  @Rejects(organizationStream, { key_was_shown: 409 })
  async make(
    @Param('organization') organizationId: string,
    @Body({ schema: NewApiKey }) { name, scopes, expiresAt }: z.output<typeof NewApiKey>,
    @Asked() asked: CommandRequest,
  ): Promise<z.output<typeof MadeApiKey>> {
    const id = ApiKeys.idFor(organizationId, asked.commandId);
    const result = await this.own.ask(organizationId, 'makeKey', { keyId: id, name, scopes, expiresAt }, asked);
    const key = await this.keys.keep({ keyId: id, organizationId, scopes, expiresAt });
    if (key === undefined)
      throw new Problem(409, 'key_was_shown', {
        detail: 'This key was made and shown before. Revoke it and make another.',
        facts: { keyId: id },
      });
    return { ...result, keyId: id, key };
  }

  /** From this answer on it opens nothing; services forget within five minutes what they were told before. */
  @Delete(':key')
  @Returns(CommandResult)
  @Rejects(organizationStream)
  async revoke(@Param('organization') organizationId: string, @Param('key', keyId) id: string, @Asked() asked: CommandRequest) {
    const result = await this.own.ask(organizationId, 'revokeKey', { keyId: id }, asked);
    await this.keys.revoke(organizationId, id);
    return result;
  }

  @Get()
  @Reads(apiKeys)
  @Returns(pageOf(ApiKeyView))
  async list(
    @Param('organization') organizationId: string,
    @Query({ schema: Paging }) { limit, cursor }: Paging,
  ): Promise<Page<ApiKeyView>> {
    const page = await this.rows.of(apiKeys).find({ organizationId }, { sort: [{ by: 'madeAt' }], limit, after: cursor });
    const used = await this.keys.lastUsed(page.rows.map(({ keyId: id }) => id));
    return { items: page.rows.map((row) => ({ ...row, lastUsedAt: used.get(row.keyId) ?? null })), next: page.next ?? null };
  }
}
