import type { Instant } from '@candor/contracts';
import { demoHeader, demoPass, issueToken, type Links, type PersonTokenRequest, type TokenAuthority } from '@candor/platform';

/** The installation's door, and what it takes to come in as anybody: its databases' keys, and its master key. */
export interface Way {
  readonly address: string;
  readonly links: Links;
  readonly authority: Omit<TokenAuthority, 'now'>;
  /** The installation's clock. */
  readonly now: () => Instant;
  /** Names this filling: a request of it is carried out once, and one of another filling anew. */
  readonly filling: string;
}

export interface Asked {
  /** When it happened. */
  readonly at: Instant;
  readonly as?: PersonTokenRequest;
  readonly link?: string;
  readonly body?: unknown;
  /** A file instead of a body. */
  readonly file?: { readonly type: string; readonly text: string };
  /** Codes of answers that say that something is not there yet, or was in the way: asked again for a while. */
  readonly until?: readonly string[];
  /** Codes of answers that say that it is so already. */
  readonly unless?: readonly string[];
}

const patience = 180_000;
const life = 240_000;
const busy = ['conflict', 'service_unavailable'];
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks over HTTP what people would have asked then. */
export class Door {
  readonly #tokens = new Map<string, { readonly token: string; readonly until: number }>();

  constructor(private readonly way: Way) {}

  /** By the installation's clock. */
  now(): Instant {
    return this.way.now();
  }

  /** What would still be to come has just happened. */
  past(at: Instant): Instant {
    const now = new Date(Date.parse(this.now()) - 1_000).toISOString();
    return at > now ? now : at;
  }

  /** Each request has a key of its own: sent again after an interruption it is carried out once. Throws with what was answered. */
  async ask<Body>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, key: string, asked: Asked): Promise<Body> {
    const patientUntil = Date.now() + patience;
    for (let wait = 500; ; wait = Math.min(4_000, wait * 1.6)) {
      const response = await fetch(`${this.way.address}/api/${path}`, { method, ...(await this.request(key, asked)) });
      const body = (await response.json().catch(() => ({}))) as Body & { readonly code?: string };
      if (response.ok || asked.unless?.includes(body.code ?? '')) return body;
      const again = [...busy, ...(asked.until ?? [])].includes(body.code ?? '');
      if (!again || Date.now() > patientUntil)
        throw new Error(`${method} ${path} was answered ${response.status}: ${JSON.stringify(body)}`);
      await pause(wait);
    }
  }

  private async request(key: string, { at, as, link, body, file }: Asked): Promise<{ headers: Record<string, string>; body?: string }> {
    const headers: Record<string, string> = {
      [demoHeader]: await demoPass(this.way.links, this.past(at), this.way.now()),
      'idempotency-key': `demo-${this.way.filling}-${key}`,
      ...(as ? { authorization: `Bearer ${await this.tokenOf(as)}` } : {}),
      ...(link === undefined ? {} : { 'candor-link': link }),
    };
    if (file) return { headers: { ...headers, 'content-type': file.type }, body: file.text };
    if (body === undefined) return { headers };
    return { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
  }

  private async tokenOf(as: PersonTokenRequest): Promise<string> {
    const name = JSON.stringify(as);
    const kept = this.#tokens.get(name);
    if (kept && kept.until > Date.now()) return kept.token;
    const token = await issueToken({ ...this.way.authority, now: this.way.now() }, as);
    this.#tokens.set(name, { token, until: Date.now() + life });
    return token;
  }
}
