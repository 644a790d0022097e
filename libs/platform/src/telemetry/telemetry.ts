import { ROOT_CONTEXT as ROOT, type Span, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { inTime } from '../service/in-time.ts';
import { currentSpanContext, followAsyncCalls, within } from './active-span.ts';
import { sampling } from './sampling.ts';
import { formatTraceparent, parseTraceparent } from './traceparent.ts';

/** Ids, names and counts only: never what a person wrote, nor their name or address. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean>>;

export interface SpanOptions {
  readonly kind?: 'internal' | 'server' | 'client' | 'producer' | 'consumer';
  /** Traceparent of the hop before; the span that this code runs in if left out. */
  readonly parent?: string | undefined;
  /** Traceparents of other traces that this belongs to. */
  readonly links?: readonly (string | undefined)[];
  readonly attributes?: SpanAttributes;
}

export interface OpenSpan {
  /** To be carried to the next hop; undefined when nothing is traced. */
  readonly traceparent: string | undefined;
  add(attributes: SpanAttributes): void;
}

export interface TelemetrySettings {
  readonly service: string;
  /** Base URL of an OTLP/HTTP collector. Without it nothing is recorded, and traceparents are only passed on. */
  readonly endpoint?: string | undefined;
  /** 0 to 1, see `samplingRatio`. */
  readonly ratio?: number | undefined;
}

const untraced: OpenSpan = { traceparent: undefined, add: () => undefined };

/** Traces of one service. Several live in one process side by side; a collector that fails never fails the work. */
export class Telemetry {
  readonly #provider: TracerProvider | undefined;
  readonly #tracer: Tracer | undefined;

  constructor({ service, endpoint, ratio = 1 }: TelemetrySettings) {
    followAsyncCalls();
    if (endpoint === undefined) return;
    const exporter = new OTLPTraceExporter({
      url: `${endpoint.replace(/\/+$/, '')}/v1/traces`,
      timeoutMillis: 2_500,
      concurrencyLimit: 10,
    });
    this.#provider = new TracerProvider({
      resource: resourceFromAttributes({ 'service.name': service, 'service.namespace': 'candor' }),
      sampler: sampling(ratio),
      spanProcessors: [new BatchSpanProcessor({ exporter, maxQueueSize: 4_096, scheduledDelayMillis: 1_000, exportTimeoutMillis: 2_500 })],
    });
    this.#tracer = this.#provider.getTracer('candor');
  }

  async span<T>(name: string, options: SpanOptions, run: (span: OpenSpan) => T | Promise<T>): Promise<T> {
    const span = this.begin(name, options.parent, options);
    if (!span) return run(untraced);
    const open: OpenSpan = { traceparent: formatTraceparent(span.spanContext()), add: (attributes) => void span.setAttributes(attributes) };
    return ended([span], () => within(span, async () => run(open)));
  }

  /**
   * One piece of work on behalf of many traces: a span in each of them, so that every trace shows the hop. `run` gets the
   * traceparents to carry on, parallel to `parents`; there is none where there was none.
   */
  async each<T>(
    name: string,
    parents: readonly (string | undefined)[],
    options: Omit<SpanOptions, 'parent' | 'links'>,
    run: (traceparents: readonly (string | undefined)[]) => Promise<T>,
  ): Promise<T> {
    if (!this.#tracer) return run(parents);
    const spans = new Map<string, Span>();
    for (const parent of parents) {
      if (parent === undefined || spans.has(parent) || !parseTraceparent(parent)) continue;
      const span = this.begin(name, parent, { ...options, attributes: { ...options.attributes, 'batch.size': parents.length } });
      if (span) spans.set(parent, span);
    }
    const carried = parents.map((parent) => {
      const span = parent === undefined ? undefined : spans.get(parent);
      return span && formatTraceparent(span.spanContext());
    });
    return ended([...spans.values()], () => run(carried));
  }

  /** Sends what is still queued, waiting at most three seconds. */
  async close(): Promise<void> {
    if (!this.#provider) return;
    await inTime(3_000, this.#provider.shutdown()).catch(() => undefined);
  }

  private begin(name: string, parent: string | undefined, { kind, links, attributes }: SpanOptions): Span | undefined {
    const before = parseTraceparent(parent) ?? currentSpanContext();
    if (!this.#tracer) return before && trace.wrapSpanContext(before);
    const context = before ? trace.setSpanContext(ROOT, before) : ROOT;
    return this.#tracer.startSpan(
      name,
      {
        kind: kinds[kind ?? 'internal'],
        links: (links ?? []).flatMap((link) => {
          const linked = parseTraceparent(link);
          return linked ? [{ context: linked }] : [];
        }),
        ...(attributes ? { attributes } : {}),
      },
      context,
    );
  }
}

const kinds = {
  internal: SpanKind.INTERNAL,
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
} as const;

async function ended<T>(spans: readonly Span[], run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (failure) {
    // Only the kind of error: messages may quote what a person wrote.
    const name = failure instanceof Error ? failure.name : 'Error';
    for (const span of spans) span.setStatus({ code: SpanStatusCode.ERROR, message: name }).setAttribute('error.type', name);
    throw failure;
  } finally {
    for (const span of spans) span.end();
  }
}
