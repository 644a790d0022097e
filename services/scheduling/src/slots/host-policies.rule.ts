import type { BookingRules, Instant } from '@candor/contracts';
import { horizonOf } from '../availability/bookable-span.rule.ts';
import { type Availability, hostZone } from '../availability/host-availability.rule.ts';
import type { RuleOf } from './slot-refusal.rule.ts';

/** What notice and horizon leave of a host's time. Instants in epoch milliseconds. */
export interface HostPolicies {
  readonly zone: string;
  readonly notice: { readonly rule: RuleOf; readonly minutes: number; readonly earliest: number };
  readonly horizon: {
    readonly rule: RuleOf;
    readonly first: string;
    readonly last: string;
    readonly from: number;
    readonly to: number;
  };
}

/** The chat type's rules where it has any, else the host's; days are always the host's. */
export function hostPolicies(availability: Availability, rules: BookingRules, now: Instant, horizon = horizonOf): HostPolicies {
  const minutes = rules.noticeMinutes ?? availability.noticeMinutes;
  const limits = rules.horizon ?? availability.horizon;
  const zone = hostZone(availability);
  const days = horizon(zone, limits, now);
  return {
    zone,
    notice: { rule: rules.noticeMinutes === null ? 'host' : 'chat-type', minutes, earliest: Date.parse(now) + minutes * 60_000 },
    // Days that are over are no matter of a horizon that rolls: they are a matter of notice.
    horizon: { ...days, from: limits.kind === 'fixed' ? days.from : 0, rule: rules.horizon === null ? 'host' : 'chat-type' },
  };
}

export const isTooSoon = ({ notice }: HostPolicies, start: number): boolean => start < notice.earliest;
export const isBeyondHorizon = ({ horizon }: HostPolicies, start: number): boolean => start < horizon.from || start >= horizon.to;
