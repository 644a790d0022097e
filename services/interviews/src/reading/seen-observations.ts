import type { ObservationView } from '@candor/contracts';
import type { Opened } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { Vocabularies } from '../vocabulary/vocabularies.ts';
import { countsAs, type Vocabulary } from '../vocabulary/vocabulary.rule.ts';
import type { ObservationRow } from './observations.projection.ts';
import { OpenedTexts } from './opened-texts.ts';

/** Makes views of rows that somebody may see: opens their texts, and looks up what terms are called now. */
@Injectable()
export class SeenObservations {
  constructor(
    private readonly texts: OpenedTexts,
    private readonly vocabularies: Vocabularies,
  ) {}

  async by(reader: string, rows: readonly ObservationRow[]): Promise<readonly ObservationView[]> {
    const organizations = [...new Set(rows.map(({ organizationId }) => organizationId))];
    const vocabularies = new Map(await Promise.all(organizations.map(async (id) => [id, await this.vocabularies.of(id)] as const)));
    const open = await this.texts.of(rows.flatMap((row) => [row.said, row.quote, row.authorId === reader ? row.note : null]));
    return rows.flatMap((row) => {
      const vocabulary = vocabularies.get(row.organizationId);
      return vocabulary ? [viewOf(row, reader, open, vocabulary)] : [];
    });
  }
}

function viewOf(row: ObservationRow, reader: string, open: Opened, vocabulary: Vocabulary): ObservationView {
  const mine = row.authorId === reader;
  const termId = 'termId' in row.content ? row.content.termId : null;
  const as = termId === null ? null : countsAs(vocabulary, termId);
  return {
    observationId: row.observationId,
    conversationId: row.conversationId,
    organizationId: row.organizationId,
    authorId: row.authorId,
    mine,
    side: row.side,
    about: row.about,
    aboutIds: [...row.aboutIds],
    content: row.content,
    term: as === null ? null : (vocabulary.get(as)?.label ?? as),
    countsAs: as,
    polarity: row.polarity,
    saidBy: row.saidBy,
    sureness: row.sureness,
    stance: mine ? row.stance : null,
    said: open(row.said),
    note: mine ? open(row.note) : null,
    quote: open(row.quote),
    forOrganization: row.forOrganization,
    released: row.released,
    recordedAt: row.recordedAt,
    // it counts everything that its author noted
    version: mine ? row.version : null,
  };
}
