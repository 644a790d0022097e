import type { OutgoingMail } from './mailer.ts';
import type { Message } from './message.ts';

/** Takes one message at a time out of our hands. */
export interface Delivery {
  /** Throws {@link Refused} or {@link NotTaken}. */
  deliver(message: Message, mail: OutgoingMail): Promise<void>;
}

/** The receiving side does not want this mail or does not know the address. `reason` names no address. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(readonly reason: string) {
    super(`the mail was refused (${reason})`);
  }
}

/** It may be taken later. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken';
  constructor(
    /** Names no address. */
    readonly reason: string,
    /** It may have been taken all the same: the answer did not arrive. */
    readonly perhapsTaken: boolean,
  ) {
    super(`the mail was not taken (${reason})`);
  }
}
