import type { CommandsOf, ExchangeStream, FlaggedText, Instant, TextPlace } from '@candor/contracts';
import type { Exchange } from '../exchange/exchange-state.rule.ts';
import { without } from '../form/kept-answers.rule.ts';
import type { Submission, Submitted } from '../submission/submission-state.rule.ts';

export type Reveal = CommandsOf<ExchangeStream>['reveal'];

export interface Sides {
  readonly exchange: Exchange;
  readonly host: Submission;
  readonly guest: Submission;
}

/**
 * How an exchange is revealed now: as soon as both have answered and said what they want about texts that were flagged, else at
 * the deadline. Undefined: not yet, or not any more. A reveal that is carried out late happened when the rule says.
 */
export function revealOf({ exchange, host, guest }: Sides, now: Instant): Reveal | undefined {
  if (exchange.status !== 'open') return undefined;
  const { deadline } = exchange.opened;
  const isDue = deadline <= now;
  if (isSettled(host) && isSettled(guest)) return { revealedAt: isDue ? deadline : now, why: 'both', ...contents(host, guest) };
  return isDue ? { revealedAt: deadline, why: 'deadline', ...contents(host, guest) } : undefined;
}

/** Answered, with nothing left to ask its author. */
export const isSettled = (state: Submission): boolean =>
  state.status === 'open' && state.sent !== null && unsettled(state.sent).length === 0;

/** Flagged texts about which the author has not said that they are meant so. */
export const unsettled = ({ flagged, meant }: Pick<Submitted, 'flagged' | 'meant'>): readonly FlaggedText[] =>
  flagged.filter(({ place }) => !meant.includes(place));

function contents(host: Submission, guest: Submission): Pick<Reveal, 'host' | 'guest'> {
  const [byHost, byGuest] = [sentBy(host), sentBy(guest)];
  return {
    host: byHost && contentOf(byHost),
    guest: byGuest && { ...contentOf(byGuest), forOrganization: byGuest.forOrganization },
  };
}

const sentBy = (state: Submission): Submitted | null => (state.status === 'none' ? null : state.sent);

/** What the other side reads of it. */
function contentOf(sent: Submitted): NonNullable<Reveal['host']> {
  const heldBack: readonly TextPlace[] = unsettled(sent).map(({ place }) => place);
  return { ...without(sent.answers, heldBack), flagged: remaining(sent, heldBack), heldBack: [...heldBack] };
}

/** Flags of the texts that are not held back, in the places where these are then. */
function remaining({ flagged, answers }: Submitted, heldBack: readonly TextPlace[]): readonly FlaggedText[] {
  const moments = answers.moments.map((_, index) => `moments.${index}`).filter((place) => !heldBack.includes(place));
  return flagged
    .filter(({ place }) => !heldBack.includes(place))
    .map(({ place, flags }) => ({ place: place.startsWith('moments.') ? `moments.${moments.indexOf(place)}` : place, flags }));
}
