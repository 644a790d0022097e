import { everyRow } from '@candor/event-sourcing';
import { Rows } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { vocabularyTerms } from '../reading/vocabulary-terms.projection.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.rule.ts';

/** The terms of organizations, as rows show them. */
@Injectable()
export class Vocabularies {
  constructor(private readonly rows: Rows) {}

  /** Null: the common terms alone. */
  async of(organizationId: string | null | undefined): Promise<Vocabulary> {
    if (organizationId === null || organizationId === undefined) return vocabularyOf([]);
    return vocabularyOf(await everyRow(this.rows.of(vocabularyTerms), { organizationId }, [{ by: 'termId' }]));
  }
}
