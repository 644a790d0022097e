import { streamKind, streamSubject, submissionOf, submissionStream } from '@candor/contracts';
import { kindOf } from '@candor/event-sourcing';
import { type Asker, malformed, Problem, parseAfter, WAIT_FOR, type WaitFor } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Pairs } from '../exchange/pairs.ts';
import { standingOf } from '../exchange/standing.ts';
import { ownFeedback } from './own-feedback.projection.ts';

const patienceMs = 5_000;

/**
 * Waits for what the asker has written themself. The platform's `@Reads` would wait for any stream that the rows are made of, and
 * answer sooner where the other side's has got further: which tells whether they have written something.
 */
@Injectable()
export class OwnAfter {
  constructor(
    private readonly pairs: Pairs,
    @Inject(WAIT_FOR) private readonly waitFor: WaitFor,
  ) {}

  /** Throws 202 where it cannot be shown yet, and 400 for any stream that is not the asker's own. */
  async wait(asker: Asker, after: string | undefined): Promise<void> {
    if (after === undefined) return;
    const { stream, version } = parseAfter(after);
    if (!(await this.isOwn(asker, stream))) throw malformed([{ field: 'after', message: 'names a stream that is not yours' }]);
    const arrival = await this.waitFor(ownFeedback.name, stream, version, patienceMs);
    if (arrival === 'there') return;
    const [code, seconds] = arrival === 'parked' ? ['delayed', '30'] : ['not_yet', '1'];
    throw new Problem(202, code, {
      detail: 'It cannot be seen here yet. Ask again.',
      facts: { after },
      headers: { 'retry-after': seconds },
    });
  }

  private async isOwn(asker: Asker, stream: string): Promise<boolean> {
    const named = streamKind(stream) === kindOf(submissionStream) ? submissionOf(streamSubject(stream)) : undefined;
    if (!named) return false;
    const found = await this.pairs.exchange(named.exchangeId).catch((failure: unknown) => {
      if (failure instanceof Problem) return undefined;
      throw failure;
    });
    const standing = found && standingOf(asker, found.exchange);
    return standing?.as === 'author' && standing.side === named.side;
  }
}
