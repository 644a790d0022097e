import { Agent, request } from 'node:http';

export interface Answered<Body> {
  readonly status: number;
  readonly body: Body;
}

export interface Asked {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks over connections that stay open. The plainest client there is, so that little of what is measured is the client. */
export class Asking {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 });

  constructor(private readonly url: string) {}

  ask<Body>(method: 'GET' | 'POST' | 'PUT', path: string, { body, headers = {} }: Asked = {}): Promise<Answered<Body>> {
    const content = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    const type = content === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(content)) };
    return new Promise((resolve, reject) => {
      const asking = request(`${this.url}${path}`, { method, agent: this.#agent, headers: { ...type, ...headers } }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: JSON.parse(Buffer.concat(parts).toString()) as Body }));
      });
      asking.on('error', reject);
      asking.end(content);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
