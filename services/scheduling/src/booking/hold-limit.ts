import type { ChatTypeKey } from '@candor/contracts';
import { networkOf, SERVICE_CONFIG, type ServiceConfig, tooManyRequests, Visits } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';

/** As long as most holds last. */
const seconds = 600;
/** Somebody may look at several chat types, of one organization or of several. */
const chatTypes = 3;

/** Keeps one visitor from holding all that a host has, again and again. Those who share a network share what they get. */
@Injectable()
export class HoldLimit {
  constructor(
    private readonly visits: Visits,
    @Inject(SERVICE_CONFIG) private readonly config: Pick<ServiceConfig, 'holdsPerVisitor'>,
  ) {}

  /** Counts attempts, whatever comes of them. Throws {@link Problem}: 429 `too_many_requests`. */
  async count(ip: string, { organizationId, chatTypeId }: ChatTypeKey): Promise<void> {
    const network = networkOf(ip);
    const most = this.config.holdsPerVisitor;
    const counted = await Promise.all([
      this.visits.count('holds of a chat type', `${network}\n${organizationId}/${chatTypeId}`, { most, seconds }),
      this.visits.count('holds', network, { most: most * chatTypes, seconds }),
    ]);
    const wait = Math.max(...counted.map((one) => one.wait));
    if (wait > 0) throw tooManyRequests('Too many times were held from your network in a short time. Wait a little.', wait);
  }
}
