import { TermKind, TermView } from '@candor/contracts';
import { Access, AskedBy, type Asker, malformed, type Page, Paging, pageOf, Reads, Returns } from '@candor/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import { phraseKey } from '../transcript/analysis/words.rule.ts';
import { Vocabularies } from '../vocabulary/vocabularies.ts';
import { countsAs, phrasesOf } from '../vocabulary/vocabulary.rule.ts';
import { vocabularyTerms } from './vocabulary-terms.projection.ts';

const Wanted = Paging.extend({
  kind: TermKind.optional(),
  search: z.string().max(80).optional().describe('The beginning of a word of what it is called'),
  retired: z.stringbool().default(false).describe('Retired ones as well'),
});

/** Terms by which things are noted. */
@Controller('vocabulary/terms')
export class VocabularyQueries {
  constructor(private readonly vocabularies: Vocabularies) {}

  /** Those of the organization that the request is about; the common ones for everybody else. By id. */
  @Get()
  @Access({ signedIn: true })
  @Reads(vocabularyTerms)
  @Returns(pageOf(TermView))
  async list(
    @AskedBy() { organization }: Asker,
    @Query({ schema: Wanted }) { kind, search = '', retired, limit, cursor = '' }: z.output<typeof Wanted>,
  ): Promise<Page<TermView>> {
    if (cursor !== '' && !/^[a-z]+\/[a-z0-9-]+$/.test(cursor))
      throw malformed([{ field: 'cursor', message: 'must be `next` of a page of the same list' }]);
    const terms = await this.vocabularies.of(organization);
    const beginning = ` ${phraseKey(search)}`;
    const found = [...terms.values()]
      .filter((term) => (kind === undefined || term.kind === kind) && (retired || !term.retired) && term.termId > cursor)
      .filter((term) => beginning === ' ' || phrasesOf(term).some((phrase) => ` ${phraseKey(phrase)}`.includes(beginning)))
      .toSorted((a, b) => (a.termId < b.termId ? -1 : 1));
    const items = found.slice(0, limit).map((term) => ({ ...term, synonyms: [...term.synonyms], countsAs: countsAs(terms, term.termId) }));
    return { items, next: found.length > limit ? (items.at(-1)?.termId ?? null) : null };
  }
}
