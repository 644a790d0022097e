import { exportStream } from '@candor/contracts';
import { type Clock, type EventLog, execute, stateOf } from '@candor/event-sourcing';
import { Access, CLOCK, EVENT_LOG, Links, newCommandId, nobody, Problem, Rejects, ReturnsFile, rejection } from '@candor/platform';
import { Controller, Get, Inject, Param, Res, StreamableFile } from '@nestjs/common';
import { SeenFigures } from '../showing/seen-figures.ts';
import { datasetOf } from './datasets/index.ts';
import { type Export, exportFile } from './export.decider.ts';
import { exportPurpose, fileNameOf } from './export-link.ts';
import { ExportRights } from './export-rights.ts';
import { notAllowed } from './exports.controller.ts';
import { dictionaryOf } from './formats/dictionary.rule.ts';
import { formatOf } from './index.ts';
import { ExportParts } from './making/export-parts.ts';
import { tableOf } from './making/export-table.rule.ts';
import { streamed } from './streamed.ts';

interface Reply {
  header(name: string, value: string): unknown;
}

type Ready = Extract<Export, { readonly status: 'completed' }>;

const problems = { link_invalid: 401, link_not_for_this: 403, export_not_allowed: 403, link_expired: 410 } as const;

/** Files by their address, which is signed and expires. Who fetches one is noted, and whether they still may is looked at anew. */
@Access({ anonymous: true })
@Controller('export-files')
export class ExportFilesController {
  constructor(
    private readonly links: Links,
    private readonly rights: ExportRights,
    private readonly parts: ExportParts,
    private readonly seen: SeenFigures,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':token')
  @ReturnsFile({ description: 'The file, in the format asked for. `Link: rel="describedby"` leads to what its columns mean.' })
  @Rejects(exportStream, problems)
  async file(@Param('token') token: string, @Res({ passthrough: true }) reply: Reply): Promise<StreamableFile> {
    const file = await this.fetchable(token);
    await this.noteFetched(file);
    reply.header('cache-control', 'private, no-store');
    reply.header('link', `<${token}/dictionary>; rel="describedby"; type="application/csvm+json"`);
    return new StreamableFile(streamed(this.parts.content(file.exportId)), {
      type: formatOf(file.content.format)?.mediaType ?? 'application/octet-stream',
      length: file.bytes,
      disposition: `attachment; filename="${fileNameOf(file)}"`,
    });
  }

  /** What the columns mean, as metadata for tabular data (W3C). */
  @Get(':token/dictionary')
  @ReturnsFile({ type: 'application/csvm+json', description: 'Metadata Vocabulary for Tabular Data (W3C).' })
  @Rejects(exportStream, problems)
  async dictionary(@Param('token') token: string): Promise<StreamableFile> {
    const file = await this.fetchable(token);
    const dataset = datasetOf(file.content.dataset);
    if (!dataset) throw notAllowed();
    const text = JSON.stringify(dictionaryOf(tableOf(dataset, file.content, file.askedAt), fileNameOf(file)), undefined, 2);
    return new StreamableFile(Buffer.from(text), { type: 'application/csvm+json' });
  }

  private async fetchable(token: string): Promise<Ready> {
    const link = await this.links.verify(token, this.clock.now());
    if (link.purpose !== exportPurpose) throw new Problem(403, 'link_not_for_this', { detail: 'This link was made for something else.' });
    const state = await stateOf(this.log, exportFile, link.subject);
    if (state.status === 'none' || state.askedBy !== link.person) throw rejection(exportStream, 'unknown_export', undefined);
    if (state.status !== 'completed' || state.expiresAt <= this.clock.now()) throw rejection(exportStream, 'export_over', undefined);
    if (!(await this.rights.stillHas(state, state.content))) throw notAllowed();
    return state;
  }

  /** Before the first byte: nothing is handed out that is not in the log. */
  private async noteFetched({ exportId, askedBy, organizationId, content, rows }: Ready): Promise<void> {
    const commandId = newCommandId();
    const actor = { kind: 'person', id: askedBy } as const;
    const context = { commandId, now: this.clock.now(), actor, organization: organizationId ?? undefined };
    const outcome = await execute(
      this.log,
      exportFile,
      exportId,
      'noteFetched',
      { fetchedBy: askedBy },
      {
        ...context,
        correlation: commandId,
        causation: commandId,
      },
    );
    if (!outcome.accepted) throw rejection(exportStream, outcome.rejected, outcome.detail);
    if (datasetOf(content.dataset)?.source.kind !== 'figures') return;
    const asker = { ...nobody, actor, organization: organizationId ?? undefined };
    await this.seen.note(asker, `export ${exportId}`, rows, context.now);
  }
}
