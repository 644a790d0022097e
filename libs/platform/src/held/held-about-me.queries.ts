import { HeldByService } from '@candor/contracts';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { z } from 'zod';
import { Access } from '../auth/access.ts';
import { AskedBy, type Asker } from '../auth/asker.ts';
import { Returns } from '../http/returns.ts';
import { HeldHere } from './held-here.ts';

const Wanted = z.object({ cursor: z.string().max(20).optional().describe('`next` of the page before') });

/** In every service but the gateway, which puts together what all of them say. */
@Controller('held-about-me')
export class HeldAboutMeQueries {
  constructor(@Inject(HeldHere) private readonly here: HeldHere) {}

  /** All that this service holds of whoever asks, with their own texts; of nobody else. */
  @Get()
  @Access({ signedIn: true })
  @Returns(HeldByService)
  about(@AskedBy() { actor }: Asker, @Query({ schema: Wanted }) { cursor }: z.output<typeof Wanted>): Promise<HeldByService> {
    return this.here.of(actor.id, cursor);
  }
}
