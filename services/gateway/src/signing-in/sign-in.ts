import type { Instant, Locale } from '@candor/contracts';
import type { JobQueue } from '@candor/event-sourcing';
import { type CommandRequest, JOB_QUEUE, networkOf, normaliseAddress, Problem, type Side } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { People } from '../people/people.ts';
import { Attempts } from './attempts.ts';
import { sendSignInLink } from './send-sign-in-link.job.ts';
import { SignInRequests } from './sign-in-requests.ts';

/** An address gets no more mails than this, a network no more answers. */
export const signInLimits = {
  address: { most: 5, seconds: 900 },
  network: { most: 60, seconds: 900 },
  /** Links tried, good or not. */
  links: { most: 120, seconds: 900 },
} as const;

/** Signing in by a link that comes by mail. Nothing in it depends on whether anybody is known by the address. */
@Injectable()
export class SignIn {
  constructor(
    private readonly requests: SignInRequests,
    private readonly attempts: Attempts,
    private readonly people: People,
    @Inject(JOB_QUEUE) private readonly jobs: JobQueue,
  ) {}

  /** Says nothing when the address has had its mails: that somebody else asked for them is not for everybody to know. */
  async ask(wanted: { side: Side; address: string; locale: Locale }, ip: string, correlation: string): Promise<void> {
    await this.limit('sign-in network', ip, signInLimits.network);
    const { wait } = await this.attempts.count(
      'sign-in address',
      `${wanted.side}\n${normaliseAddress(wanted.address)}`,
      signInLimits.address,
    );
    if (wait > 0) return;
    const requestId = await this.requests.add(wanted);
    await this.jobs.enqueue({ job: sendSignInLink, data: { requestId }, correlation });
  }

  /** Until when the link can be spent; looking spends nothing. Throws {@link Problem}. */
  async look(requestId: string, ip: string): Promise<Instant> {
    await this.limit('sign-in link', ip, signInLimits.links);
    const expiresAt = await this.requests.unspentUntil(requestId);
    if (expiresAt === undefined) throw used();
    return expiresAt;
  }

  /** Whose mailbox it was, registered where they were not. `only`: a link of the other side stays unspent. Throws {@link Problem}. */
  async spend(
    requestId: string,
    ip: string,
    asked: CommandRequest,
    only?: Side,
  ): Promise<{ readonly person: string; readonly side: Side }> {
    await this.limit('sign-in link', ip, signInLimits.links);
    const request = await this.requests.spend(requestId, only);
    if (!request) throw used();
    const { side, address } = request;
    const person = await this.people.idOf(side, address);
    await this.people.signIn(person, side, address, asked);
    return { person, side };
  }

  private limit(kind: string, ip: string, limit: (typeof signInLimits)['network' | 'links']): Promise<void> {
    return this.attempts.allow(kind, networkOf(ip), limit, 'Too much was asked from your network in a short time. Wait a little.');
  }
}

const used = (): Problem =>
  new Problem(410, 'link_used', { detail: 'This link has been used or is too old. Ask for another: it takes a moment.' });
