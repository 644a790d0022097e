import { type EventLog, type Job, type Sealer, stateOf } from '@candor/event-sourcing';
import { EVENT_LOG, type JobContext, type JobHandler, MAILER, type Mailer, mailRetries, Rows, SEALER } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { datasetOf } from '../datasets/index.ts';
import { exportFile } from '../export.decider.ts';
import { exportLetterIn } from '../export-letter.rule.ts';
import { ExportLinks } from '../export-link.ts';
import { ExportRights } from '../export-rights.ts';
import { exportPeople } from '../reading/export-people.projection.ts';

const SendExportMail = z.object({ exportId: z.string() });
type SendExportMail = z.infer<typeof SendExportMail>;

/** Tells whoever set up a schedule that a file is there, as long as it is and they may have it. */
export const sendExportMail: Job<SendExportMail> = {
  name: 'send-export-mail',
  queue: 'mail',
  data: SendExportMail,
  id: ({ exportId }) => exportId,
  ...mailRetries,
};

@Injectable()
export class ExportMailer implements JobHandler<SendExportMail> {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(SEALER) private readonly sealer: Sealer,
    private readonly rows: Rows,
    private readonly rights: ExportRights,
    private readonly links: ExportLinks,
  ) {}

  async run({ exportId }: SendExportMail, { clock }: JobContext): Promise<void> {
    const state = await stateOf(this.log, exportFile, exportId);
    if (state.status !== 'completed' || state.scheduleId === null || state.expiresAt <= clock.now()) return;
    if (!(await this.rights.stillHas(state, state.content))) return;
    const person = await this.rows.of(exportPeople).get(state.askedBy);
    if (!person?.address) return;
    const [address = null, name = null] = await this.sealer.open([person.address, ...(person.name === null ? [] : [person.name])]);
    if (address === null) return;
    const { address: link, expiresAt } = await this.links.until(state, state.expiresAt);
    const title = datasetOf(state.content.dataset)?.title ?? state.content.dataset;
    await this.mailer.send({
      id: `export/${exportId}`,
      person: state.askedBy,
      organization: state.organizationId ?? undefined,
      to: { address, ...(name === null ? {} : { name }) },
      ...exportLetterIn(person.locale, { name, title, rows: state.rows, link, until: expiresAt, zone: state.content.zone }),
    });
  }
}
