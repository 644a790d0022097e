import { type EventLog, stateOf } from '@candor/event-sourcing';
import { EVENT_LOG, type JobContext } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { datasetOf } from '../datasets/index.ts';
import { type AskedExport, exportFile } from '../export.decider.ts';
import { formatOf } from '../index.ts';
import { ExportParts } from './export-parts.ts';
import { ExportRows, peopleIn } from './export-rows.ts';
import { columnsOf, tableOf } from './export-table.rule.ts';
import { FileInTheMaking } from './file-in-the-making.ts';
import type { RowBatch, RowsWanted } from './rows-wanted.ts';

/** Of one part: a row group in Parquet, and what is done again after a kill. */
const partRows = 5_000;

export interface MadeFile {
  readonly rows: number;
  readonly bytes: number;
}

/** Makes the parts of a file that are not there yet, one after the other, while the next rows are read. */
@Injectable()
export class ExportMaker {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly parts: ExportParts,
    private readonly rows: ExportRows,
  ) {}

  /** Undefined: it is not wanted any more. Goes on behind the last part that was stored by whatever process. */
  async make(asked: AskedExport, context: JobContext): Promise<MadeFile | undefined> {
    const { content, exportId } = asked;
    const [dataset, format] = [datasetOf(content.dataset), formatOf(content.format)];
    if (!dataset || !format) throw new Error(`nothing is known of ${content.dataset} as ${content.format}`);
    const { organizationId, askedBy } = asked;
    const wanted: RowsWanted = { source: dataset.source, owner: organizationId ?? askedBy, organizationId, filter: content.filter };
    const [stored, total] = await Promise.all([this.parts.stored(exportId), this.rows.count(wanted)]);
    const columns = columnsOf(dataset, content);
    const table = tableOf(dataset, content, asked.askedAt);
    const file = new FileInTheMaking(this.parts, asked, format, table, [...stored], total, context);

    await file.open();
    const read = (from: string | undefined): Promise<RowBatch> => this.rows.read(wanted, from, partRows);
    for (let place = file.nextRows(), coming = place === null ? undefined : read(place); coming; ) {
      context.signal.throwIfAborted();
      const batch = await coming;
      if (!(await this.isWanted(exportId))) return await this.giveUp(exportId);
      place = batch.next;
      coming = place === null ? undefined : read(place);
      // it is looked at when its turn comes
      coming?.catch(() => undefined);
      if (batch.rows.length > 0) await file.add(peopleIn(dataset, batch.rows), () => this.rows.valuesOf(columns, batch.rows), batch.next);
    }
    await file.close();
    return (await this.isWanted(exportId)) ? file.made() : await this.giveUp(exportId);
  }

  private async isWanted(exportId: string): Promise<boolean> {
    return (await stateOf(this.log, exportFile, exportId)).status === 'running';
  }

  private async giveUp(exportId: string): Promise<undefined> {
    await this.parts.remove(exportId);
  }
}
