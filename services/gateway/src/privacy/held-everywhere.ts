import { HeldByService, type ServiceName, services } from '@candor/contracts';
import { HeldHere, SERVICE_CONFIG, type ServiceConfig } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';

const patience = 30_000;

export interface HeldSomewhere {
  readonly held: readonly HeldByService[];
  /** Could not be asked. */
  readonly missing: readonly ServiceName[];
}

/** Asks every service what it holds of a person, in that person's name. */
@Injectable()
export class HeldEverywhere {
  constructor(
    private readonly here: HeldHere,
    @Inject(SERVICE_CONFIG) private readonly config: Pick<ServiceConfig, 'service' | 'services'>,
  ) {}

  /** `authorization`: the header that the person sent; services check it themselves. */
  async of(person: string, authorization: string): Promise<HeldSomewhere> {
    const answers = await Promise.all(
      services.map(async (service) => ({ service, held: await this.#askAll(service, person, authorization) })),
    );
    return {
      held: answers.flatMap(({ held }) => held ?? []),
      missing: answers.flatMap(({ service, held }) => (held ? [] : [service])),
    };
  }

  /** Page after page. Undefined: the service is away, or went away meanwhile. */
  async #askAll(service: ServiceName, person: string, authorization: string): Promise<HeldByService | undefined> {
    const ask = (cursor?: string) =>
      service === this.config.service ? this.here.of(person, cursor) : this.#ask(service, authorization, cursor);
    let all = await ask();
    while (all?.next) {
      const more = await ask(all.next);
      all = more && { ...all, events: [...all.events, ...more.events], next: more.next };
    }
    return all;
  }

  async #ask(service: ServiceName, authorization: string, cursor: string | undefined): Promise<HeldByService | undefined> {
    const query = cursor === undefined ? '' : `?cursor=${encodeURIComponent(cursor)}`;
    try {
      const address = `${this.config.services[service]}/held-about-me${query}`;
      const response = await fetch(address, { headers: { authorization }, signal: AbortSignal.timeout(patience), redirect: 'error' });
      return response.ok ? HeldByService.parse(await response.json()) : undefined;
    } catch {
      return undefined;
    }
  }
}
