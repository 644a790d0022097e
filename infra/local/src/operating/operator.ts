import type { ServiceName } from '@candor/contracts';
import { createLogger, type OperatedService, operateService, type ServiceModule } from '@candor/platform';
import { pino } from 'pino';
import { type Installation, openInstallation, servicesNamed } from './installation.ts';

export type Env = Readonly<Record<string, string | undefined>>;

/** What an operator's commands are given. */
export class Operator {
  constructor(
    readonly modules: readonly ServiceModule[],
    private readonly env: Env,
  ) {}

  async onInstallation<T>(work: (installation: Installation) => Promise<T>): Promise<T> {
    await using installation = await openInstallation(this.env);
    return await work(installation);
  }

  /** `name`: one service; all of them when left out. */
  async onServices<T>(name: string | undefined, work: (services: readonly OperatedService[]) => Promise<T>): Promise<T> {
    const wanted: readonly ServiceName[] = servicesNamed(name);
    await using opened = new AsyncDisposableStack();
    const services: OperatedService[] = [];
    for (const module of this.modules.filter(({ service }) => wanted.includes(service))) {
      const logger = createLogger(
        { service: module.service, logLevel: this.env['CANDOR_OPERATOR_LOG_LEVEL'] ?? 'error' },
        pino.destination({ fd: 2, sync: true }),
      );
      services.push(opened.use(await operateService(module, this.env, logger)));
    }
    return await work(services);
  }

  async onService<T>(name: string, work: (service: OperatedService) => Promise<T>): Promise<T> {
    return this.onServices(name, ([service]) => work(service as OperatedService));
  }
}
