import type { AvailabilitySupplyView } from '@candor/contracts';
import { DATABASE, type Database, isDuplicate } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';

/** The figures as last counted, one document per organization. They can be lost: the next event has them counted again. */
@Injectable()
export class SupplyFigures {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async of(organizationId: string): Promise<AvailabilitySupplyView | undefined> {
    const found = await this.documents().findOne({ _id: organizationId }, { projection: { _id: 0 } });
    return found ?? undefined;
  }

  /** Replaces older figures only: the slower of two jobs must not put back what it read before the other one. */
  async replace(figures: AvailabilitySupplyView): Promise<void> {
    const { organizationId, position } = figures;
    try {
      await this.documents().replaceOne({ _id: organizationId, position: { $lt: position } }, figures, { upsert: true });
    } catch (failure) {
      // Duplicate key: there are figures, and they are not older.
      if (!isDuplicate(failure)) throw failure;
    }
  }

  private documents() {
    return this.database.collection<AvailabilitySupplyView & { _id: string }>('availability_supply_figures', {
      writeConcern: { w: 'majority' },
    });
  }
}
