import { DATABASE, type Database, isDuplicate } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { CalendarRead } from './calendar-read.rule.ts';

type CalendarKey = Pick<CalendarRead, 'personId' | 'calendarId'>;
type Stored = CalendarRead & { readonly _id: string };

const keyOf = ({ personId, calendarId }: CalendarKey): string => `${personId}/${calendarId}`;

@Injectable()
export class CalendarReads {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** As it goes for this connection; a new one begins anew. */
  async of(key: CalendarKey & { readonly connection: number }): Promise<CalendarRead> {
    const found = await this.documents().findOne({ _id: keyOf(key), connection: key.connection }, { projection: { _id: 0 } });
    return found ?? { personId: key.personId, calendarId: key.calendarId, connection: key.connection, round: 1, failures: 0 };
  }

  async ofPerson(personId: string): Promise<readonly CalendarRead[]> {
    return this.documents()
      .find({ personId }, { projection: { _id: 0 } })
      .toArray();
  }

  /** Unless a later connection has been read meanwhile. */
  async save(read: CalendarRead): Promise<void> {
    try {
      await this.documents().replaceOne({ _id: keyOf(read), connection: { $lte: read.connection } }, read, { upsert: true });
    } catch (failure) {
      if (!isDuplicate(failure)) throw failure;
    }
  }

  /** What there was of earlier connections; returns the files that they were read from. */
  async forgetBefore({ connection, ...key }: CalendarKey & { readonly connection: number }): Promise<readonly string[]> {
    const old = { _id: keyOf(key), connection: { $lt: connection } };
    const found = await this.documents().findOne(old);
    await this.documents().deleteOne(old);
    return found?.fileId === undefined ? [] : [found.fileId];
  }

  private documents() {
    return this.database.collection<Stored>('calendar_reads', { writeConcern: { w: 'majority' }, ignoreUndefined: true });
  }
}
