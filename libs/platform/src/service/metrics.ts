import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ServiceConfig } from './config.ts';

export interface Metrics {
  readonly registry: Registry;
  readonly httpSeconds: Histogram<'method' | 'route' | 'status'>;
}

/** A registry of its own for every service, so that several can share a process. */
export function createMetrics(config: Pick<ServiceConfig, 'service'>, version: string): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ service: config.service });
  collectDefaultMetrics({ register: registry });
  new Gauge({ name: 'candor_info', help: 'Always 1; the version is a label.', labelNames: ['version'], registers: [registry] }).set(
    { version },
    1,
  );
  return {
    registry,
    httpSeconds: new Histogram({
      name: 'candor_http_request_seconds',
      help: 'Time from request to response.',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers: [registry],
    }),
  };
}
