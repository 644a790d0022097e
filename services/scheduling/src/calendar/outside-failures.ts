import type { CalendarFailure } from '@candor/contracts';
import { AddressRefused } from './outside.ts';

/** What an answer means that is neither content nor a redirect. */
export function failureOfAnswer(status: number): CalendarFailure {
  if (status === 401 || status === 403) return 'sign_in_refused';
  return status === 404 || status === 410 ? 'not_found' : 'refused_by_server';
}

const slow = ['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT'];

/** Why no answer came. Of the failure itself nothing is told: it may quote the address. */
export function failureOfConnection(failure: unknown, signal: AbortSignal): CalendarFailure {
  const causes = causesOf(failure);
  if (causes.some((cause) => cause instanceof AddressRefused)) return 'address_refused';
  return signal.aborted || causes.some((cause) => slow.includes(String((cause as { code?: unknown }).code))) ? 'too_slow' : 'unreachable';
}

function causesOf(failure: unknown): readonly object[] {
  const causes: object[] = [];
  for (
    let cause = failure;
    typeof cause === 'object' && cause !== null && causes.length < 10;
    cause = (cause as { cause?: unknown }).cause
  ) {
    causes.push(cause);
    if (cause instanceof AggregateError)
      causes.push(...cause.errors.filter((one): one is object => typeof one === 'object' && one !== null));
  }
  return causes;
}
