/** What is known of a request to the local mailbox. */
export interface MailboxVisit {
  readonly mode: string;
  /** Mail is delivered by a server. */
  readonly isDelivered: boolean;
  /** Where the connection comes from. */
  readonly ip: string;
  readonly headers: { readonly [name: string]: unknown };
}

/**
 * Mail holds links that sign people in. It is shown on the machine that Candor runs on, to a browser that asked for that
 * machine by name (so not to a page elsewhere whose name was pointed here), outside production, and where there is no mail
 * server. What another program passes on comes from who knows where.
 */
export const mailboxIsOpen = ({ mode, isDelivered, ip, headers }: MailboxVisit): boolean =>
  mode !== 'production' && !isDelivered && isLoopback(ip) && namesLoopback(headers['host']) && !forwarded.some((name) => name in headers);

const forwarded = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

const isLoopback = (ip: string): boolean => /^(::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$|^::1$/.test(ip);

const namesLoopback = (host: unknown): boolean => typeof host === 'string' && /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i.test(host);
