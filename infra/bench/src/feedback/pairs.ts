import { type Commit, conversationStream, exchangeIdOf, type FeedbackAnswers, type OwnExchangeView } from '@candor/contracts';
import { type LinkClaims, Links } from '@candor/platform';
import type { Installation } from '../log/installation.ts';
import { commitsOf, receive } from '../log/told.ts';
import type { Asking } from '../scheduling/http.ts';

type Side = 'host' | 'guest';

const patience = 600_000;
const host = 'hana';

/** Conversations that have ended, and their two sides, who answer by the links that come by mail. */
export class Pairs {
  readonly #links: Links;
  #next = 0;

  constructor(
    private readonly installation: Installation,
    private readonly asking: Asking,
    private readonly count: number,
  ) {
    this.#links = new Links(installation.masterKey);
  }

  /** Has interviews tell that all of them have ended, and waits until each exchange is open. */
  async open(): Promise<void> {
    const all = Array.from({ length: this.count }, (_, n) => ended(n)).flat();
    await receive(this.installation.database('feedback'), all);
    const exchanges = this.installation.database('feedback').collection('commits');
    const until = performance.now() + patience;
    for (;;) {
      const opened = await exchanges.countDocuments({ stream: /^feedback\/exchange\//, pos: { $ne: null } });
      if (opened >= this.count && (await this.#due()) === 0) return;
      if (performance.now() > until) throw new Error(`${opened} of ${this.count} exchanges are open`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  /** What follows from the opening in the background is done, and is not measured with the answers. */
  #due(): Promise<number> {
    const now = new Date().toISOString();
    return this.installation
      .database('feedback')
      .collection('pending_jobs')
      .countDocuments({ at: { $lte: now } });
  }

  /** One that nobody has answered yet. */
  next(): string {
    if (this.#next >= this.count) throw new Error(`all ${this.count} exchanges were answered: open more`);
    return exchangeIdOf(conversation(this.#next++), host);
  }

  async submit(exchangeId: string, side: Side, body: { readonly answers: FeedbackAnswers }): Promise<void> {
    const answer = await this.asking.ask('POST', `/exchanges/${exchangeId}/submission`, {
      body,
      headers: await this.#headers(exchangeId, side),
    });
    if (answer.status !== 201) throw new Error(`answering was answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  }

  async until(exchangeId: string, side: Side, isThere: (view: OwnExchangeView) => boolean): Promise<void> {
    const headers = await this.#headers(exchangeId, side);
    const until = performance.now() + patience;
    for (;;) {
      const { status, body } = await this.asking.ask<OwnExchangeView>('GET', `/exchanges/${exchangeId}`, { headers });
      if (status !== 200) throw new Error(`the view was answered ${status}: ${JSON.stringify(body)}`);
      if (isThere(body)) return;
      if (performance.now() > until) throw new Error(`${exchangeId} does not come to it`);
    }
  }

  async #headers(exchangeId: string, side: Side): Promise<Readonly<Record<string, string>>> {
    const person = side === 'host' ? host : guestOf(exchangeId);
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    const claims: LinkClaims = { purpose: 'feedback', subject: exchangeId, person, organization: 'acme', expiresAt };
    return { 'candor-link': await this.#links.sign(claims) };
  }
}

const conversation = (n: number): string => `talk-${n}`;
export const guestOf = (exchangeId: string): string => `guest of ${exchangeId.slice(0, exchangeId.lastIndexOf('.'))}`;

function ended(n: number): readonly Commit[] {
  const conversationId = conversation(n);
  const end = new Date(Date.now() - 60_000).toISOString();
  const who = { organizationId: 'acme', sessionId: null, kind: 'exploratory', hostIds: [host], guestId: `guest of ${conversationId}` };
  const data = { conversationId, ...who, start: end, end, endedAt: end, by: 'rule' };
  return commitsOf(conversationStream, conversationId, [{ type: 'ConversationEnded', data }], end);
}
