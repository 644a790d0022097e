import {
  type CommandsOf,
  type HistoryImportStream,
  historyImportStream,
  ImportAsked,
  ImportPlannedView,
  importLimits,
  streamId,
} from '@candor/contracts';
import type { EventLog } from '@candor/event-sourcing';
import {
  Access,
  Asked,
  AskedBy,
  type Asker,
  type CommandRequest,
  CommandResult,
  Commands,
  derivedId,
  EVENT_LOG,
  Rejects,
  Returns,
  readUpload,
  Uploads,
} from '@candor/platform';
import { Body, Controller, Delete, Inject, Param, Post, Put } from '@nestjs/common';
import { historyImport } from './history-import.decider.ts';
import { digestOf, ImportFiles } from './import-files.ts';
import { importerOf } from './importer.ts';

type Command = CommandsOf<HistoryImportStream>;
const others = { not_a_member: 403, role_not_allowed: 403 } as const;

/** Past conversations and offers from a file: plan, upload, look at what was read (nothing is recorded until then), start. */
@Access({ signedIn: true })
@Controller('history-imports')
export class HistoryImportsController {
  constructor(
    private readonly commands: Commands,
    private readonly files: ImportFiles,
    @Inject(EVENT_LOG) private readonly log: EventLog,
  ) {}

  /** By a candidate for themself, or by an owner or recruiter for their organization. */
  @Post()
  @Returns(ImportPlannedView)
  @Rejects(historyImportStream, others)
  async plan(
    @AskedBy() asker: Asker,
    @Body({ schema: ImportAsked }) data: ImportAsked,
    @Asked() asked: CommandRequest,
  ): Promise<ImportPlannedView> {
    const importId = derivedId('history import', asked.commandId);
    return { importId, ...(await this.ask(importId, asker, 'plan', { ...data, ...importerOf(asker) }, asked)) };
  }

  /** CSV in UTF-8 with a header row. A file that was uploaded before is replaced until the import has started. */
  @Put(':importId/file')
  @Uploads('text/csv')
  @Returns(CommandResult)
  @Rejects(historyImportStream, others, { too_large: 413, unsupported_media_type: 415 })
  async storeFile(
    @Param('importId') importId: string,
    @AskedBy() asker: Asker,
    @Body() content: unknown,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    const { organizationId, importedBy } = importerOf(asker);
    const file = await readUpload(content, importLimits.fileBytes);
    const fileId = derivedId('import file', importId, asked.commandId, digestOf(file));
    if (await this.isDone(importId, asked)) return await this.ask(importId, asker, 'storeFile', { fileId }, asked);
    await this.files.store(importId, fileId, organizationId === null ? { person: importedBy } : { organization: organizationId }, file);
    try {
      return await this.ask(importId, asker, 'storeFile', { fileId }, asked);
    } catch (failure) {
      await this.files.remove(importId, fileId);
      throw failure;
    }
  }

  /** A retry must not bring a file back that is no longer needed. */
  private async isDone(importId: string, { commandId }: CommandRequest): Promise<boolean> {
    const { commits } = await this.log.readStream(streamId(historyImportStream, importId));
    return commits.some((commit) => commit.commitId === commandId);
  }

  /** From here on rows are recorded: once each, however often this is asked for. */
  @Post(':importId/start')
  @Returns(CommandResult)
  @Rejects(historyImportStream, others)
  start(@Param('importId') importId: string, @AskedBy() asker: Asker, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.ask(importId, asker, 'start', {}, asked);
  }

  /** What was recorded until then stays. */
  @Delete(':importId')
  @Returns(CommandResult)
  @Rejects(historyImportStream, others)
  cancel(@Param('importId') importId: string, @AskedBy() asker: Asker, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.ask(importId, asker, 'cancel', { why: 'wanted' }, asked);
  }

  private async ask<Name extends keyof Command>(
    importId: string,
    asker: Asker,
    name: Name,
    data: Command[Name],
    asked: CommandRequest,
  ): Promise<CommandResult> {
    const organization = importerOf(asker).organizationId ?? undefined;
    return await this.commands.execute(historyImport, importId, name, data, { ...asked, organization });
  }
}
