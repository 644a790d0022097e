import { eventually, type TestInstallation } from '@candor/testing';
import { parseSetCookie } from 'cookie';

export interface Seen {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: JSON of any form
  readonly body: any;
  readonly code: string | undefined;
}

interface Kept {
  readonly value: string;
  readonly path: string;
}

/** As much of a browser as keeps cookies: sends them where their path says, and says that Candor's own page asked. */
export class Browser {
  readonly cookies = new Map<string, Kept>();
  headers: Record<string, string> = { 'candor-csrf': '1', 'sec-fetch-site': 'same-origin', 'user-agent': 'Spec/1' };

  constructor(readonly url: string) {}

  async ask(method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Seen> {
    const cookie = [...this.cookies].filter(([, kept]) => covers(kept.path, `/${path}`)).map(([name, { value }]) => `${name}=${value}`);
    const response = await fetch(`${this.url}/${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...this.headers,
        ...(cookie.length > 0 ? { cookie: cookie.join('; ') } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    for (const set of response.headers.getSetCookie()) this.#keep(set);
    const text = await response.text();
    const json = /json/.test(response.headers.get('content-type') ?? '') && text !== '' ? JSON.parse(text) : text;
    return { status: response.status, headers: response.headers, body: json, code: json?.code };
  }

  get(path: string, headers?: Readonly<Record<string, string>>) {
    return this.ask('GET', path, undefined, headers);
  }

  post(path: string, body?: unknown, headers?: Readonly<Record<string, string>>) {
    return this.ask('POST', path, body, headers);
  }

  /** Another one with the same cookies, as of now. */
  copy(): Browser {
    const other = new Browser(this.url);
    for (const [name, kept] of this.cookies) other.cookies.set(name, kept);
    return other;
  }

  valueOf(name: 'access' | 'refresh'): string {
    return this.cookies.get(`candor-${name}`)?.value ?? '';
  }

  #keep(set: string): void {
    const { name, value = '', path = '/', maxAge } = parseSetCookie(set);
    if (maxAge === 0) this.cookies.delete(name);
    else this.cookies.set(name, { value, path });
  }
}

const covers = (path: string, asked: string): boolean => asked === path || asked.startsWith(`${path}/`) || asked.startsWith(`${path}?`);

/** The link of the newest mail to an address, once there are so many. */
export async function linkTo(installation: TestInstallation, address: string, mails = 1): Promise<string> {
  const mail = await eventually(
    async () => {
      const found = await installation.mailbox(address);
      if (found.length < mails) throw new Error(`there are ${found.length} mails`);
      return found.at(-1);
    },
    { every: 100 },
  );
  return /\/l\/(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
}

/** Signs in by mail, as a person would. */
export async function signIn(installation: TestInstallation, address: string, side: 'member' | 'candidate' = 'member'): Promise<Browser> {
  const browser = new Browser(installation.url('gateway'));
  const before = (await installation.mailbox(address)).length;
  const asked = await browser.post('api/sign-in/links', { address, side });
  if (asked.status !== 202) throw new Error(`asked for a link: ${asked.status} ${asked.code}`);
  const { status, code } = await browser.post('api/session', undefined, { 'candor-link': await linkTo(installation, address, before + 1) });
  if (status !== 201) throw new Error(`spent the link: ${status} ${code}`);
  return browser;
}
