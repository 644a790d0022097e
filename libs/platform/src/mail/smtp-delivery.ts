import { createTransport } from 'nodemailer';
import { type Delivery, NotTaken, Refused } from './delivery.ts';
import { type Message, mailOptions } from './message.ts';

export interface SmtpOptions {
  /** `smtp://user:password@host:587`, `smtps://…` */
  readonly url: string;
  /** ms that handing over one mail may take as a whole. */
  readonly patience?: number;
}

/** Hands mail to an SMTP server, over a connection of its own for each. */
export class SmtpDelivery implements Delivery {
  readonly #transport: ReturnType<typeof createTransport>;
  readonly #patience: number;

  constructor({ url, patience = 120_000 }: SmtpOptions) {
    this.#patience = patience;
    this.#transport = createTransport({
      ...connectionOf(url),
      connectionTimeout: Math.min(20_000, patience),
      greetingTimeout: Math.min(20_000, patience),
      socketTimeout: Math.min(60_000, patience),
    });
  }

  async deliver(message: Message): Promise<void> {
    try {
      await this.#transport.sendMail({ ...mailOptions(message), signal: AbortSignal.timeout(this.#patience) });
    } catch (failure) {
      throw judged(failure);
    }
  }
}

/** A password is never sent in the open, unless to this machine. */
export function connectionOf(url: string) {
  const { protocol, hostname, port, username, password } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  const isHere = host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
  const auth = username === '' ? undefined : { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  return {
    host,
    secure: protocol === 'smtps:',
    requireTLS: protocol === 'smtp:' && auth !== undefined && !isHere,
    ...(port === '' ? {} : { port: Number(port) }),
    ...(auth ? { auth } : {}),
  };
}

interface SmtpFailure {
  readonly code?: unknown;
  /** Of the system or of TLS, where `code` is nodemailer's. */
  readonly originalCode?: unknown;
  readonly command?: unknown;
  /** What the server said: it may quote the address, so only its numbers are passed on. */
  readonly response?: unknown;
  readonly responseCode?: unknown;
}

/** Failures before anything of the mail was handed over. */
const beforehand =
  /^(E(DNS|TLS|AUTH|NOAUTH|OAUTH2|REQUIRETLS|CONFIG|CONNREFUSED|HOSTUNREACH|NETUNREACH|NOTFOUND)|ERR_TLS.*|.*(CERT|SIGNED).*)$/;

function judged(failure: unknown): Refused | NotTaken {
  const { code, originalCode, command, response, responseCode } = (failure ?? {}) as SmtpFailure;
  const status = typeof response === 'string' ? /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] : undefined;
  const reason = [code, originalCode, command, responseCode, status].filter((part) => part !== undefined && part !== false).join(' ');
  if (typeof responseCode === 'number') return isFinal(command, responseCode, status) ? new Refused(reason) : new NotTaken(reason, false);
  return new NotTaken(reason, ![code, originalCode].some((known) => beforehand.test(String(known))));
}

/** The server decided about this recipient or this mail. What it thinks of us (530, 535, 5.7.x, the sender) can be put right. */
const isFinal = (command: unknown, code: number, status: string | undefined): boolean =>
  (command === 'RCPT TO' || command === 'DATA') && code >= 500 && ![503, 530, 535].includes(code) && !status?.startsWith('5.7.');
