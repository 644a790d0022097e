import { SignalDefinitionView } from '@candor/contracts';
import { Access, notFound, Returns } from '@candor/platform';
import { Controller, Get, Param } from '@nestjs/common';
import { z } from 'zod';
import { signals } from '../signals/index.ts';
import { definitionOf } from './catalogue.rule.ts';

const Catalogue = z.object({ items: z.array(SignalDefinitionView) });

/** What there is to know, how it is made and what is kept from whom. */
@Access({ signedIn: true })
@Controller('signals')
export class CatalogueQueries {
  @Get()
  @Returns(Catalogue)
  all(): z.output<typeof Catalogue> {
    return { items: signals.map(definitionOf) };
  }

  @Get(':key')
  @Returns(SignalDefinitionView)
  one(@Param('key') key: string): SignalDefinitionView {
    const signal = signals.find((known) => known.key === key);
    if (!signal) throw notFound('There is no such signal.');
    return definitionOf(signal);
  }
}
