import { everyRow } from '@candor/event-sourcing';
import { Gathered, Rows } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { vocabularyTerms } from '../reading/vocabulary-terms.projection.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.rule.ts';

/** The terms of organizations, as rows show them. */
@Injectable()
export class Vocabularies {
  readonly #reads = new Gathered<string, Vocabulary>(async (organizations) => {
    const distinct = [...new Set(organizations)];
    const read = new Map(await Promise.all(distinct.map(async (id) => [id, await this.read(id)] as const)));
    return organizations.map((id) => read.get(id) ?? vocabularyOf([]));
  });

  constructor(private readonly rows: Rows) {}

  /** Null: the common terms alone. */
  async of(organizationId: string | null | undefined): Promise<Vocabulary> {
    if (organizationId === null || organizationId === undefined) return vocabularyOf([]);
    return this.#reads.ask(organizationId);
  }

  private async read(organizationId: string): Promise<Vocabulary> {
    return vocabularyOf(await everyRow(this.rows.of(vocabularyTerms), { organizationId }, [{ by: 'termId' }]));
  }
}
