import { z } from 'zod';
import { Instant } from '../commit.ts';
import { ExportContent } from './export.event.ts';

/** `running`: it waits its turn, or is being made. */
export const ExportStatus = z.enum(['running', 'completed', 'failed', 'cancelled', 'removed']);
export type ExportStatus = z.infer<typeof ExportStatus>;

/** How far it has got. `total` is an estimate: rows come and go while it is made. */
export const ExportProgress = z.object({ rows: z.number().int(), total: z.number().int().nullable() }).readonly();
export type ExportProgress = z.infer<typeof ExportProgress>;

export const ExportView = z
  .object({
    exportId: z.string(),
    organizationId: z.string().nullable(),
    askedBy: z.string(),
    scheduleId: z.string().nullable(),
    content: ExportContent,
    status: ExportStatus,
    progress: ExportProgress,
    /** Of the whole file; `null` until it is there. */
    bytes: z.number().int().nullable(),
    requestedAt: Instant,
    completedAt: Instant.nullable(),
    expiresAt: Instant.nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'Export' });
export type ExportView = z.infer<typeof ExportView>;

export const ExportRequestedView = z.object({ exportId: z.string(), stream: z.string(), version: z.number().int() });
export type ExportRequestedView = z.infer<typeof ExportRequestedView>;

/** Where the file, and what its columns mean, can be fetched, by whoever holds the address. */
export const ExportLinkView = z
  .object({ address: z.string(), dictionary: z.string(), fileName: z.string(), expiresAt: Instant })
  .meta({ id: 'ExportLink' });
export type ExportLinkView = z.infer<typeof ExportLinkView>;

/**
 * `instant` is written as two columns, in UTC and in the zone asked for. `code`: one of a few words. `ids`: several, of which a
 * format without lists makes one text, separated by `; `.
 */
export const ExportColumnType = z.enum(['text', 'code', 'id', 'ids', 'integer', 'number', 'boolean', 'instant']);
export type ExportColumnType = z.infer<typeof ExportColumnType>;

export const ExportColumnView = z
  .object({
    key: z.string(),
    title: z.string(),
    type: ExportColumnType,
    description: z.string(),
    /** A text about a person: for owners, recruiters and that person, never for keys. */
    personal: z.boolean(),
  })
  .readonly();
export type ExportColumnView = z.infer<typeof ExportColumnView>;

/** What can be exported, by whoever asks. */
export const ExportCatalogueView = z
  .object({
    datasets: z.array(
      z.object({
        key: z.string(),
        title: z.string(),
        description: z.string(),
        columns: z.array(ExportColumnView).readonly(),
        filters: z.array(z.string()).readonly(),
        /** What `from` and `to` are about; `null`: the data set has no times to select by. */
        time: z.string().nullable(),
      }),
    ),
    formats: z.array(z.object({ key: z.string(), title: z.string(), mediaType: z.string(), extension: z.string() })),
  })
  .meta({ id: 'ExportCatalogue' });
export type ExportCatalogueView = z.infer<typeof ExportCatalogueView>;

/** Rows for a program that comes back for more: those that are new or changed since `cursor` was handed out. */
export const ExportRowsView = z
  .object({
    columns: z.array(ExportColumnView).readonly(),
    /** One object a row, by column. A row that has changed comes again whole: replace what has the same `id`. */
    rows: z.array(z.record(z.string(), z.unknown())),
    /** Hand it back as `?cursor=`, also next week. */
    cursor: z.string(),
    /** There is more by now. */
    more: z.boolean(),
  })
  .meta({ id: 'ExportRows' });
export type ExportRowsView = z.infer<typeof ExportRowsView>;
