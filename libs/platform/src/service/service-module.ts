import type { ServiceName, StreamDefinition } from '@candor/contracts';
import type { AnyDecider, AnyProjection, Reactor } from '@candor/event-sourcing';
import type { Provider, Type } from '@nestjs/common';
import type { HoldsOfPeople } from '../erasing/erasers.ts';
import { erasingParts } from '../erasing/erasing-parts.ts';
import type { HttpPlugin } from '../http/http-app.ts';
import type { HandledJob } from '../jobs/handle.ts';

/** The map of a service: everything it consists of, listed. */
export interface ServiceParts {
  readonly service: ServiceName;
  readonly streams: readonly AnyDecider[];
  /** Streams of other services that its projections and reactors read. */
  readonly receives: readonly StreamDefinition[];
  readonly projections: readonly AnyProjection[];
  readonly reactors: readonly Reactor[];
  readonly jobs: readonly HandledJob[];
  readonly controllers: readonly Type[];
  readonly providers?: readonly Provider[];
  /** Provided classes that hold what is of people beyond sealed texts, such as sessions: asked when somebody is erased. */
  readonly erasers?: readonly Type<HoldsOfPeople>[];
  /** What is no controller: files, a proxy. */
  readonly plugins?: readonly HttpPlugin[];
}

export interface ServiceModule extends ServiceParts {
  readonly kind: 'candor-service';
}

/** Adds what every service has. Throws when a service lists what is not its own. */
export function serviceModule(parts: ServiceParts): ServiceModule {
  const foreign = parts.streams.find(({ stream }) => stream.service !== parts.service);
  if (foreign)
    throw new Error(`${parts.service} lists the stream ${foreign.stream.service}/${foreign.stream.name}, which another service owns`);
  const erasing = erasingParts(parts.service);
  return {
    ...parts,
    kind: 'candor-service',
    streams: [...parts.streams, ...erasing.streams],
    receives: [...parts.receives, ...erasing.receives],
    reactors: [...parts.reactors, ...erasing.reactors],
    jobs: [...parts.jobs, ...erasing.jobs],
  };
}
