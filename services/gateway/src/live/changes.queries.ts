import { Access, AskedBy, type Asker, Hints, Unlisted } from '@candor/platform';
import { Controller, Get, Res, StreamableFile } from '@nestjs/common';
import { changesFor } from './changes-for.ts';
import { hearsAs } from './hearing.rule.ts';

interface Reply {
  header(name: string, value: string): unknown;
}

@Controller('api/changes')
export class ChangesQueries {
  constructor(private readonly hints: Hints) {}

  /** Server-sent events: what whoever is signed in should read again. They end with the token, and pages then come with a new one. */
  @Get()
  @Access({ signedIn: true })
  @Unlisted()
  async changes(@AskedBy() asker: Asker, @Res({ passthrough: true }) reply: Reply): Promise<StreamableFile> {
    reply.header('cache-control', 'no-store');
    reply.header('x-accel-buffering', 'no');
    return new StreamableFile(changesFor(this.hints, hearsAs(asker)), { type: 'text/event-stream' });
  }
}
