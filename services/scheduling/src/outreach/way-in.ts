import type { Instant } from '@candor/contracts';
import { type Part, type Step, step } from '../booking/joint-command.ts';
import { invitation } from './invitation.decider.ts';
import { privateLink } from './private-link.decider.ts';

/** What let a guest in who did not come by the public page. It is used up together with the confirmation, or neither happens. */
export interface WayIn {
  readonly kind: 'invitation' | 'private-link';
  readonly id: string;
}

/** As a hold's link carries it. */
export const wayInText = ({ kind, id }: WayIn): string => `${kind}/${id}`;

export function wayInOf(text: string | undefined): WayIn | undefined {
  const [, kind, id] = /^(invitation|private-link)\/(.+)$/.exec(text ?? '') ?? [];
  return kind === undefined || id === undefined ? undefined : { kind: kind as WayIn['kind'], id };
}

export const partOf = ({ kind, id }: WayIn): Part => ({ decider: kind === 'invitation' ? invitation : privateLink, subject: id });

/** `end`: of the chat. */
export const useOf = ({ kind, id }: WayIn, bookingId: string, end: Instant): Step =>
  kind === 'invitation' ? step(invitation, id, 'accept', { bookingId, until: end }) : step(privateLink, id, 'use', { bookingId });
