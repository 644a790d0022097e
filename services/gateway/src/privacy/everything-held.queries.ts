import { HeldAboutMe } from '@candor/contracts';
import type { Clock } from '@candor/event-sourcing';
import { Access, AskedBy, type Asker, CLOCK, Rejects, Returns, ReturnsText } from '@candor/platform';
import { Controller, Get, Header, Headers, Inject } from '@nestjs/common';
import { Attempts } from '../signing-in/attempts.ts';
import { HeldEverywhere } from './held-everywhere.ts';
import { heldLimits } from './held-limits.ts';
import { heldPage } from './held-page.rule.ts';

const notShown = [
  'What others wrote about you for themselves, such as the note of a recruiter on a private link: it is sealed under their keys and theirs.',
  'Texts of other people in events that are about you too.',
  'Tables that services read from: they are made of these events and hold nothing else.',
  'Secrets, such as the password of a calendar, and what sign-in links and API keys are recognised by, which is kept as hashes.',
  'What stands beside your address in a file of candidates that an organization uploaded: it is deleted when the file has been worked through, or after seven days.',
];

/** Everything that is held of whoever asks, on the side that they signed in on. There is no way to ask for somebody else. */
@Access({ signedIn: true })
@Controller('api/held-about-me')
export class EverythingHeldQueries {
  constructor(
    private readonly everywhere: HeldEverywhere,
    private readonly attempts: Attempts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @Returns(HeldAboutMe, { description: 'From all services; those that are away are named' })
  @Rejects({ too_many_requests: 429 })
  about(@AskedBy() asker: Asker, @Headers('authorization') authorization = ''): Promise<HeldAboutMe> {
    return this.gathered(asker, authorization);
  }

  /** The same to be read. */
  @Get('page')
  @Header('cache-control', 'no-store')
  @ReturnsText('text/html', { description: 'A page' })
  @Rejects({ too_many_requests: 429 })
  async page(@AskedBy() asker: Asker, @Headers('authorization') authorization = ''): Promise<string> {
    return heldPage(await this.gathered(asker, authorization));
  }

  private async gathered({ actor, side = 'member' }: Asker, authorization: string): Promise<HeldAboutMe> {
    await this.attempts.allow('held about', actor.id, heldLimits.all, heldLimits.said);
    const { held, missing } = await this.everywhere.of(actor.id, authorization);
    const parts = held.map(({ next: _, ...part }) => part);
    return { personId: actor.id, side, at: this.clock.now(), services: parts, missing: [...missing], notShown };
  }
}
