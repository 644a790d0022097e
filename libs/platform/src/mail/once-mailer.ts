import type { Clock, Erasures } from '@candor/event-sourcing';
import { type Delivery, NotTaken, Refused } from './delivery.ts';
import type { Mailbox } from './mail-address.ts';
import type { MailNotes } from './mail-notes.ts';
import { BeingSent, type Mailer, MailNotSent, type MailOutcome, type OutgoingMail } from './mailer.ts';
import { type Message, mailKey, messageOf } from './message.ts';

export interface MailReports {
  /** Handed over; `repeat`: somebody may have done so before, and died or lost the connection before knowing. */
  sent(repeat: boolean): void;
  refused(key: string, reason: string): void;
  failed(key: string, reason: string): void;
}

export interface OnceMailerParts {
  readonly notes: MailNotes;
  readonly delivery: Delivery;
  readonly erasures: Pick<Erasures, 'isErased'>;
  readonly clock: Clock;
  readonly from: Mailbox;
  readonly reports: MailReports;
  /** Clears what is kept of a person's mails. */
  readonly forget: (person: string) => Promise<void>;
}

/**
 * Sends each mail once. It is noted as sent after it was handed over: whoever dies in between has it handed over again, with
 * the same Message-ID, by which mail servers and programs can tell that it is the same.
 */
export class OnceMailer implements Mailer {
  readonly #underWay = new Set<Promise<unknown>>();

  constructor(private readonly parts: OnceMailerParts) {}

  async send(mail: OutgoingMail): Promise<MailOutcome> {
    const sending = this.#send(mail);
    this.#underWay.add(sending);
    try {
      return await sending;
    } finally {
      this.#underWay.delete(sending);
    }
  }

  /** Once what is under way has been noted. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#underWay);
  }

  async #send(mail: OutgoingMail): Promise<MailOutcome> {
    const { erasures, forget } = this.parts;
    if (await erasures.isErased(mail.person)) return 'withheld';
    try {
      return await this.#sendOnce(mail);
    } finally {
      // whoever erased them meanwhile may have cleared everything before this was noted
      if (await erasures.isErased(mail.person)) await forget(mail.person);
    }
  }

  async #sendOnce(mail: OutgoingMail): Promise<MailOutcome> {
    const { notes, clock, from } = this.parts;
    const key = mailKey(mail.id);
    const claim = await notes.claim(key, { person: mail.person, organization: mail.organization ?? null });
    if (!claim.mine && claim.state === 'sent') return 'taken';
    if (!claim.mine && claim.state === 'refused') return 'refused';
    if (!claim.mine) throw new BeingSent('another process is sending this mail, or died while it did', untilFree(claim.until));
    const message = messageOf(mail, from, clock.now());
    if (!message) return await this.#refused(key, 'not an address');
    return await this.#handOver(message, mail, claim);
  }

  async #handOver(message: Message, mail: OutgoingMail, { claim, repeat }: { claim: string; repeat: boolean }): Promise<MailOutcome> {
    const { notes, delivery, reports } = this.parts;
    try {
      await delivery.deliver(message, mail);
    } catch (failure) {
      if (failure instanceof Refused) return await this.#refused(message.key, failure.reason);
      const { reason, perhapsTaken } = failure instanceof NotTaken ? failure : new NotTaken('an unexpected failure', true);
      await notes.release(message.key, claim, reason, perhapsTaken);
      reports.failed(message.key, reason);
      throw new MailNotSent(`the mail was not taken (${reason})`, { cause: failure instanceof NotTaken ? undefined : failure });
    }
    await notes.sent(message.key);
    reports.sent(repeat);
    return 'taken';
  }

  async #refused(key: string, reason: string): Promise<MailOutcome> {
    await this.parts.notes.refused(key, reason);
    this.parts.reports.refused(key, reason);
    return 'refused';
  }
}

/** ms. The claim ends by the database's clock: a second more, and it has surely ended. */
const untilFree = (until: Date | null): number => Math.max(0, (until?.getTime() ?? 0) - Date.now()) + 1_000;
