import { ErasureView } from '@candor/contracts';
import { Access, AskedBy, type Asker, notFound, Reads, Returns, Rows } from '@candor/platform';
import { Controller, Get } from '@nestjs/common';
import { erasures } from './erasures.projection.ts';
import { ownPerson } from './own-person.ts';

@Controller('api/erasures/mine')
export class OwnErasureQueries {
  constructor(private readonly rows: Rows) {}

  @Get()
  @Access({ signedIn: true })
  @Reads(erasures)
  @Returns(ErasureView, { description: 'Which services still hold something of you' })
  async own(@AskedBy() asker: Asker): Promise<ErasureView> {
    const row = await this.rows.of(erasures).get(ownPerson(asker.actor));
    if (!row) throw notFound('Your erasure has not been asked for.');
    return row;
  }
}
