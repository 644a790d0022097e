import { ParentBasedSampler, type Sampler, TraceIdRatioBasedSampler } from '@opentelemetry/sdk-trace';

/** Whoever began a trace decides for all hops; traces that begin here are kept with this probability. */
export const sampling = (ratio: number): Sampler => new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) });

/** Share of the traces to keep, from OpenTelemetry's own variable OTEL_TRACES_SAMPLER_ARG; all of them if it says nothing usable. */
export function samplingRatio(env: Readonly<Record<string, string | undefined>>): number {
  const text = env['OTEL_TRACES_SAMPLER_ARG'];
  const ratio = text === undefined || text === '' ? 1 : Number(text);
  return ratio >= 0 && ratio <= 1 ? ratio : 1;
}
