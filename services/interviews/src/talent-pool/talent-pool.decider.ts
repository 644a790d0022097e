import {
  consentTerms,
  consentWording,
  currentVersion,
  type Instant,
  type PoolKey,
  type TalentPoolStream,
  talentPoolLimits,
  talentPoolStream,
} from '@candor/contracts';
import { type Decider, type Decision, instant, reject } from '@candor/event-sourcing';
import { type PoolMembership, poolChanges } from './talent-pool.rule.ts';

type Decided = Decision<TalentPoolStream>;

const day = 86_400_000;
const daysAfter = (start: Instant, days: number): Instant => instant(Date.parse(start) + days * day);

/** Whether one organization may keep one candidate in mind. */
export const talentPool: Decider<PoolMembership | undefined, TalentPoolStream> = {
  stream: talentPoolStream,
  initial: undefined,
  decide: {
    ask(state, command, { now }): Decided {
      if (state?.status === 'in-pool' && !isOver(state, now)) return reject('already_in_pool');
      if (state?.status === 'asked' && state.answerUntil > now) return reject('already_asked');
      const saidNo = state && noSince(state);
      if (saidNo && daysAfter(saidNo, talentPoolLimits.pauseDays) > now) return reject('declined_recently');
      return [{ type: 'PoolAsked', data: { ...command, answerUntil: daysAfter(now, talentPoolLimits.answerDays) } }];
    },
    join(state, { version, locale, organizationName }, { now }): Decided {
      if (!state || (state.status !== 'in-pool' && state.answerUntil <= now)) return reject('not_asked');
      if (state.status === 'in-pool' && !isOver(state, now)) return [];
      const current = currentVersion('talent-pool');
      if (version < current) return reject('wording_outdated', { version: current });
      const wording = consentWording('talent-pool', version, locale, organizationName);
      if (wording === undefined) return reject('unknown_wording');
      const expiresAt = daysAfter(now, consentTerms['talent-pool'].days ?? 365);
      return [{ type: 'PoolJoined', data: { ...keysOf(state), organizationName, version, locale, wording, expiresAt } }];
    },
    decline(state, _command, { now }): Decided {
      if (!state) return reject('not_asked');
      if (state.status === 'in-pool') return isOver(state, now) ? [] : left(state, 'withdrawn');
      return state.status === 'asked' ? [{ type: 'PoolDeclined', data: keysOf(state) }] : [];
    },
    leave(state, { why }): Decided {
      if (!state || state.status === 'asked' || state.status === 'declined') return reject('not_in_pool');
      return state.status === 'in-pool' ? left(state, why) : [];
    },
    expire: (state, { expiresAt }, { now }) =>
      state?.status === 'in-pool' && state.expiresAt === expiresAt && expiresAt <= now ? left(state, 'expired') : [],
  },
  evolve: poolChanges,
};

const keysOf = ({ organizationId, candidateId }: PoolKey): PoolKey => ({ organizationId, candidateId });

const left = (state: PoolMembership, why: 'withdrawn' | 'removed' | 'expired'): Decided => [
  { type: 'PoolLeft', data: { ...keysOf(state), why } },
];

/** A consent that has ended is over before anybody has noted it. */
const isOver = ({ expiresAt }: PoolMembership, now: Instant): boolean => expiresAt !== null && expiresAt <= now;

/** Since when it is a no: not answering is one. */
function noSince({ status, closedAt, left: why, answerUntil }: PoolMembership): Instant | undefined {
  if (status === 'asked') return answerUntil;
  if (status === 'declined' || why === 'withdrawn') return closedAt ?? undefined;
  return undefined;
}
