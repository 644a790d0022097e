import { DATABASE, type Database } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Writing } from './writing.rule.ts';

/** What a calendar holds of a booking, as far as we know. It can be lost: then it is written once more. */
export interface WrittenBooking {
  readonly personId: string;
  readonly key: string;
  readonly connection: number;
  /** Of the text that was written. */
  readonly digest: string;
  /** The version that the server gave it. */
  readonly etag?: string | undefined;
}

@Injectable()
export class WrittenBookings {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async course(personId: string, connection: number): Promise<Writing> {
    const found = await this.courses().findOne({ _id: personId, connection }, { projection: { _id: 0 } });
    return found ?? { personId, connection, failures: 0 };
  }

  async saveCourse(course: Writing): Promise<void> {
    await this.courses().replaceOne({ _id: course.personId }, course, { upsert: true });
  }

  async find(personId: string, connection: number, key: string): Promise<WrittenBooking | undefined> {
    return (await this.bookings().findOne({ _id: `${personId}/${key}`, connection }, { projection: { _id: 0 } })) ?? undefined;
  }

  async save(written: WrittenBooking): Promise<void> {
    await this.bookings().replaceOne({ _id: `${written.personId}/${written.key}` }, written, { upsert: true });
  }

  async remove(personId: string, key: string): Promise<void> {
    await this.bookings().deleteOne({ _id: `${personId}/${key}` });
  }

  /** What there is of connections other than this one; without one, all. */
  async forgetAllBut(personId: string, connection: number | undefined): Promise<void> {
    const others = { personId, ...(connection === undefined ? {} : { connection: { $ne: connection } }) };
    await this.bookings().deleteMany(others);
    await this.courses().deleteMany(others);
  }

  private courses() {
    return this.database.collection<Writing & { readonly _id: string }>('calendar_writes', options);
  }

  private bookings() {
    return this.database.collection<WrittenBooking & { readonly _id: string }>('written_bookings', options);
  }
}

const options = { writeConcern: { w: 'majority' }, ignoreUndefined: true } as const;
