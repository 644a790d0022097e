import { context, type Span, type SpanContext, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { formatTraceparent } from './traceparent.ts';

let following = false;

/** Lets the current span follow asynchronous calls; once per process, whichever service comes first. */
export function followAsyncCalls(): void {
  if (following) return;
  following = true;
  const manager = new AsyncLocalStorageContextManager();
  manager.enable();
  context.setGlobalContextManager(manager);
}

/** Traceparent of the span that this code runs in. */
export function currentTraceparent(): string | undefined {
  const span = trace.getSpanContext(context.active());
  return span && formatTraceparent(span);
}

export const currentSpanContext = (): SpanContext | undefined => trace.getSpanContext(context.active());

export const within = <T>(span: Span, run: () => T): T => context.with(trace.setSpan(context.active(), span), run);
