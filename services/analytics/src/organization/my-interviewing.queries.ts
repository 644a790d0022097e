import { MyInterviewingView } from '@candor/contracts';
import { type Clock, everyRow } from '@candor/event-sourcing';
import { Access, AskedBy, type Asker, CLOCK, Reads, Returns, Rows } from '@candor/platform';
import { Controller, Get, Inject } from '@nestjs/common';
import { chats } from '../facts/chats.projection.ts';
import { ownRatings } from '../facts/own-ratings.projection.ts';
import { standingOf } from '../folding/counted.rule.ts';
import { FactReader } from '../folding/fact-reader.ts';
import { Figures } from '../showing/figures.ts';
import { SeenFigures } from '../showing/seen-figures.ts';
import { interviewerEffect } from '../signals/interviewer-effect.signal.ts';
import { ownInterviewing } from './own-interviewing.rule.ts';

/** So many quarters. */
const mostReleased = 12;

/** How an interviewer comes across, for themself alone: nobody can ask it about somebody else. */
@Controller('my-interviewing')
export class MyInterviewingQueries {
  constructor(
    private readonly rows: Rows,
    private readonly facts: FactReader,
    private readonly figures: Figures,
    private readonly seen: SeenFigures,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: ['owner', 'recruiter', 'interviewer', 'analyst'] })
  @Reads(chats, ownRatings)
  @Returns(MyInterviewingView)
  async view(@AskedBy() asker: Asker): Promise<MyInterviewingView> {
    const now = this.clock.now();
    const person = asker.actor.id;
    const { organization: organizationId = '' } = asker;
    const viewer = { organizationId, isCandidate: false, demo: false };
    const wanted = { signal: interviewerEffect.key, dimensions: { host: person }, ofOrganization: true, shownOnly: true };
    const [theirs, ratings, released] = await Promise.all([
      everyRow(this.rows.of(chats), { people: person }),
      everyRow(this.rows.of(ownRatings), { personId: person }),
      this.figures.find(viewer, wanted, now, { limit: mostReleased, cursor: undefined }),
    ]);
    const known = await this.facts.standings(theirs.flatMap(({ people }) => people));
    await this.seen.note(asker, 'my-interviewing', released.items.length, now);
    const asked = { host: person, organizationId, chats: theirs, ratings, standings: standingOf(known) };
    return { asOf: now, figures: ownInterviewing(asked), released: released.items };
  }
}
