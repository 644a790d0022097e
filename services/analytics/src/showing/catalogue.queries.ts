import { SignalDefinitionView } from '@candor/contracts';
import { Access, notFound, Returns } from '@candor/platform';
import { Controller, Get, Param } from '@nestjs/common';
import { z } from 'zod';
import { ownSignals } from '../own/own-signals.rule.ts';
import { signals } from '../signals/index.ts';
import { definitionOf, ownDefinitionOf } from './catalogue.rule.ts';

const Catalogue = z.object({ items: z.array(SignalDefinitionView) });

const catalogue = [...signals.map(definitionOf), ...ownSignals.map(ownDefinitionOf)];

/** What there is to know, how it is made and what is kept from whom. */
@Access({ signedIn: true })
@Controller('signals')
export class CatalogueQueries {
  @Get()
  @Returns(Catalogue)
  all(): z.output<typeof Catalogue> {
    return { items: catalogue };
  }

  @Get(':key')
  @Returns(SignalDefinitionView)
  one(@Param('key') key: string): SignalDefinitionView {
    const found = catalogue.find((known) => known.key === key);
    if (!found) throw notFound('There is no such signal.');
    return found;
  }
}
