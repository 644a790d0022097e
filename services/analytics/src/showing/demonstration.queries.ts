import { DemonstrationView } from '@candor/contracts';
import { Access, Returns } from '@candor/platform';
import { Controller, Get } from '@nestjs/common';
import { ReleasedFigures } from '../releasing/released.ts';
import { signals } from '../signals/index.ts';

const keys = signals.map(({ key }) => key);

/** Whether the made-up year is told here, for pages that would offer it. It says nothing of its figures. */
@Controller('demonstration')
export class DemonstrationQueries {
  constructor(private readonly released: ReleasedFigures) {}

  @Get()
  @Access({ signedIn: true })
  @Returns(DemonstrationView)
  async read(): Promise<DemonstrationView> {
    const found = await this.released
      .cells()
      .findOne({ signal: { $in: keys }, organizationId: null, demo: true }, { projection: { _id: 1 } });
    return { isThere: found !== null };
  }
}
