import { type RepublishRequest, republishTopic, type ServiceName, streamService } from '@candor/contracts';
import type { Logger } from 'pino';
import type { KafkaCounts } from './kafka-counts.ts';
import type { Sender } from './sender.ts';

export interface RepublishRequesterParts {
  readonly service: ServiceName;
  readonly prefix: string;
  readonly sender: Pick<Sender, 'send'>;
  readonly counts: KafkaCounts;
  readonly log: Logger;
  /** Milliseconds that a gap may last before it is asked about; doubles with every time it is asked again. */
  readonly patience?: number | undefined;
}

interface Gap {
  readonly from: number;
  readonly askAt: number;
  readonly wait: number;
  readonly seenAt: number;
}

const longest = 60_000;
const most = 10_000;

/** Asks the owner of a stream for commits that are missing here. To be told of each gap as often as it is seen. */
export class RepublishRequester {
  readonly #gaps = new Map<string, Gap>();

  constructor(
    private readonly parts: RepublishRequesterParts,
    private readonly elapsed: () => number = () => performance.now(),
  ) {}

  /** Gaps that were there a moment ago. */
  get open(): number {
    const recently = this.elapsed() - 5_000;
    return [...this.#gaps.values()].filter(({ seenAt }) => seenAt > recently).length;
  }

  ask(stream: string, from: number): void {
    const now = this.elapsed();
    const { service, patience = 2_000 } = this.parts;
    if (streamService(stream) === service) return;
    const known = this.#gaps.get(stream);
    this.#gaps.delete(stream);
    // A gap that was not seen for as long as that was filled, and this is another one.
    const same = known?.from === from && now - known.seenAt < Math.max(longest, patience) * 2;
    if (!same) this.#gaps.set(stream, { from, askAt: now + patience, wait: patience, seenAt: now });
    else if (now < known.askAt) this.#gaps.set(stream, { ...known, seenAt: now });
    else {
      const wait = Math.min(known.wait * 2, Math.max(longest, patience));
      this.#gaps.set(stream, { from, askAt: now + wait, wait, seenAt: now });
      void this.send({ stream, from, askedBy: service });
    }
    for (const oldest of this.#gaps.keys()) {
      if (this.#gaps.size <= most) break;
      this.#gaps.delete(oldest);
    }
  }

  private async send(request: RepublishRequest): Promise<void> {
    const { prefix, sender, log, counts } = this.parts;
    const owner = streamService(request.stream);
    log.warn(
      { stream: request.stream, from: request.from },
      `commits of another service are missing: asking ${owner} to publish them again`,
    );
    try {
      await sender.send(republishTopic(owner, prefix), [
        { key: request.stream, value: Buffer.from(JSON.stringify(request)), partition: 0 },
      ]);
      counts.asked++;
    } catch (failure) {
      log.warn({ err: failure, stream: request.stream }, 'could not ask; asking again later');
    }
  }
}
