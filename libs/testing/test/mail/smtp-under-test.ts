import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';

export interface Received {
  readonly envelope: SMTPServerSession['envelope'];
  readonly raw: string;
  readonly mail: ParsedMail;
}

/** What the server does with the next mails; undefined: takes them. */
export interface Manners {
  readonly recipient?: string;
  /** An answer to the mail's content; `drop`: takes it, and closes the connection without saying so; `hang`: never answers. */
  readonly content?: string | 'drop' | 'hang';
  /** Is told of a mail before it is answered. */
  readonly before?: () => Promise<void> | void;
}

/** A real SMTP server on a port of its own, whose manners can be changed. */
export class TestSmtp {
  /** All that it has read to the end, refused or not. */
  readonly read: Received[] = [];
  /** Names and passwords that were shown to it. */
  readonly credentials: string[] = [];
  manners: Manners = {};
  #server: SMTPServer | undefined;
  #port = 0;

  constructor(private readonly options: SMTPServerOptions = {}) {}

  get url(): string {
    return `smtp://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<this> {
    const server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      authOptional: true,
      logger: false,
      ...this.options,
      onAuth: ({ username, password }, _session, answer) => {
        this.credentials.push(`${username}:${password}`);
        answer(null, { user: username });
      },
      onRcptTo: (_address, _session, answer) => answer(problem(this.manners.recipient)),
      onData: (stream, session, answer) => {
        const { content, before } = this.manners;
        void buffer(stream).then(async (bytes) => {
          this.read.push({ envelope: session.envelope, raw: bytes.toString('latin1'), mail: await simpleParser(bytes) });
          await before?.();
          if (content === 'hang') return;
          if (content === 'drop') for (const connection of server.connections) connection.close();
          else answer(problem(content));
        });
      },
    });
    server.on('error', () => undefined);
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.server.address() as AddressInfo).port;
    return this;
  }

  /** It keeps its port: starting it again makes it reachable under the same address. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    for (const connection of server.connections) connection.close();
    await new Promise<void>((resolve) => server.close(resolve));
  }
}

/** `550 5.1.1 Unknown` as the server library takes it. */
function problem(answer: string | undefined): Error | null {
  if (answer === undefined) return null;
  return Object.assign(new Error(answer.slice(4)), { responseCode: Number(answer.slice(0, 3)) });
}
