import { type ServiceStatusView, StatusView, services } from '@candor/contracts';
import type { Clock } from '@candor/event-sourcing';
import { Access, CLOCK, hasWebApp, Returns, SERVICE_CONFIG, type ServiceConfig, version } from '@candor/platform';
import { Controller, Get, Inject } from '@nestjs/common';
import { askService } from './ask-service.ts';

@Controller('api/status')
export class StatusQueries {
  constructor(
    @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ anonymous: true })
  @Returns(StatusView, { description: 'Which services run, and what they miss' })
  async status(): Promise<StatusView> {
    const asked = await Promise.all(services.map((name) => askService(name, this.config.services[name])));
    const all = [...asked, this.web(asked.find(({ name }) => name === 'gateway'))];
    return { at: this.clock.now(), up: all.every(({ up }) => up), services: all };
  }

  /** It is files, and the gateway serves them. */
  private web(gateway: ServiceStatusView | undefined): ServiceStatusView {
    const up = hasWebApp(this.config.webDirectory);
    return { name: 'web', up, status: up ? 'ready' : 'away', version, since: gateway?.since, dependencies: [] };
  }
}
