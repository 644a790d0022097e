import { randomBytes } from 'node:crypto';

/** A W3C traceparent of a new, sampled trace, and the trace's id to look for afterwards. */
export function newTrace(): { readonly traceparent: string; readonly traceId: string } {
  const traceId = randomBytes(16).toString('hex');
  return { traceId, traceparent: `00-${traceId}-${randomBytes(8).toString('hex')}-01` };
}
