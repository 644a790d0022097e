import { Rows } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { vocabularyTerms } from '../reading/vocabulary-terms.projection.ts';
import { type TermChange, type Vocabulary, vocabularyOf } from './vocabulary.rule.ts';

const atOnce = 500;

/** The terms of organizations, as rows show them. */
@Injectable()
export class Vocabularies {
  constructor(private readonly rows: Rows) {}

  /** Null: the common terms alone. */
  async of(organizationId: string | null | undefined): Promise<Vocabulary> {
    if (organizationId === null || organizationId === undefined) return vocabularyOf([]);
    const changes: TermChange[] = [];
    let after: string | undefined;
    do {
      const page = await this.rows.of(vocabularyTerms).find({ organizationId }, { sort: [{ by: 'termId' }], limit: atOnce, after });
      changes.push(...page.rows);
      after = page.next;
    } while (after !== undefined);
    return vocabularyOf(changes);
  }
}
