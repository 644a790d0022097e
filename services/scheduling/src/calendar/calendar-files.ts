import { createHash } from 'node:crypto';
import { calendarLimits } from '@candor/contracts';
import type { Blobs } from '@candor/event-sourcing';
import { BLOBS, Problem, readUpload } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { decode } from './feed-reader.ts';
import { fileBlob } from './file-blob.ts';

/** Uploaded calendars, encrypted under their owner's key. */
@Injectable()
export class CalendarFiles {
  constructor(@Inject(BLOBS) private readonly blobs: Blobs) {}

  /** Returns the file's id, the same for the same content. Throws a {@link Problem}: 413, 415, 422 `not_a_calendar`. */
  async store(personId: string, calendarId: string, body: unknown): Promise<string> {
    const file = Buffer.from(await readUpload(body, calendarLimits.bytes));
    const text = decode(file, null)
      .replace(/^\uFEFF/, '')
      .trim();
    if (!/^BEGIN:VCALENDAR\s/i.test(text) || !/\sEND:VCALENDAR$/i.test(text))
      throw new Problem(422, 'not_a_calendar', {
        detail: 'The file is no calendar, or not the whole of one: it must go from BEGIN:VCALENDAR to END:VCALENDAR.',
      });
    const fileId = createHash('sha256').update(file).digest('base64url');
    const about = { person: personId, organization: undefined, service: 'scheduling', mediaType: 'text/calendar' };
    await this.blobs.put(fileBlob(personId, calendarId, fileId), about, pieces(file), { limit: calendarLimits.bytes });
    return fileId;
  }
}

async function* pieces(file: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.length; at += 262_144) yield file.subarray(at, at + 262_144);
}
