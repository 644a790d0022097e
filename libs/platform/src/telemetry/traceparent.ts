import { isSpanContextValid, type SpanContext } from '@opentelemetry/api';

/** A W3C traceparent as a span context; undefined when it is absent or malformed. https://www.w3.org/TR/trace-context/ */
export function parseTraceparent(text: string | undefined): SpanContext | undefined {
  const parts = text === undefined ? null : /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/.exec(text.trim());
  if (!parts) return undefined;
  const [, version, traceId = '', spanId = '', flags = '00', more] = parts;
  if (version === 'ff' || (version === '00' && more !== undefined)) return undefined;
  const span = { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true };
  return isSpanContextValid(span) ? span : undefined;
}

export const formatTraceparent = ({ traceId, spanId, traceFlags }: SpanContext): string =>
  `00-${traceId}-${spanId}-${traceFlags & 1 ? '01' : '00'}`;
