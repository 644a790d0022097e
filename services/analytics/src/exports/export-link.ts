import { type ExportContent, type ExportLinkView, exportLimits } from '@candor/contracts';
import { instant } from '@candor/event-sourcing';
import { type LinkClaims, Links, SERVICE_CONFIG, type ServiceConfig } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { formatOf } from './index.ts';

export const exportPurpose = 'export';

interface Fetchable {
  readonly exportId: string;
  readonly organizationId: string | null;
  readonly askedBy: string;
  readonly content: ExportContent;
  readonly askedAt: string;
}

/** `bookings-2026-03-02.csv`: says nothing of whose it is. */
export const fileNameOf = ({ content, askedAt }: Pick<Fetchable, 'content' | 'askedAt'>): string =>
  `${content.dataset}-${askedAt.slice(0, 10)}.${formatOf(content.format)?.extension ?? content.format}`;

/** Addresses of files, good for a while and for whoever asked for the file: their rights are looked at again when it is fetched. */
@Injectable()
export class ExportLinks {
  constructor(
    private readonly links: Links,
    @Inject(SERVICE_CONFIG) private readonly config: Pick<ServiceConfig, 'baseUrl'>,
  ) {}

  /** Good for some minutes, and never longer than the file is kept. */
  async short(file: Fetchable, kept: string, now: string): Promise<ExportLinkView> {
    const until = instant(Date.parse(now) + exportLimits.linkMinutes * 60_000);
    return await this.until(file, until < kept ? until : kept);
  }

  async until(file: Fetchable, expiresAt: string): Promise<ExportLinkView> {
    const { exportId, organizationId, askedBy } = file;
    const claims: LinkClaims = { purpose: exportPurpose, subject: exportId, person: askedBy, expiresAt };
    const token = await this.links.sign({ ...claims, ...(organizationId === null ? {} : { organization: organizationId }) });
    const address = `${this.config.baseUrl}/api/analytics/export-files/${token}`;
    return { address, dictionary: `${address}/dictionary`, fileName: fileNameOf(file), expiresAt };
  }
}
