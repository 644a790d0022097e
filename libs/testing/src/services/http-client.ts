export interface AskOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as `Idempotency-Key`. */
  readonly key?: string;
  /** Sent as `If-Match: "<version>"`. */
  readonly ifMatch?: number | '*';
  /** The command's answer whose effects the query must show: sent as `?after=`. */
  readonly after?: { readonly stream: string; readonly version: number };
  readonly traceparent?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON, else text; undefined when there is none. */
  readonly body: unknown;
}

/**
 * Asks one service for things on behalf of one person. Any status is an answer, not an error. A body of bytes is sent as it is:
 * name its `content-type` in the headers.
 */
export interface HttpClient {
  get(path: string, options?: AskOptions): Promise<Answer>;
  post(path: string, body?: unknown, options?: AskOptions): Promise<Answer>;
  put(path: string, body?: unknown, options?: AskOptions): Promise<Answer>;
  patch(path: string, body?: unknown, options?: AskOptions): Promise<Answer>;
  delete(path: string, options?: AskOptions): Promise<Answer>;
}

/** `authorization` gives the headers that say who asks; it is called for each request, for tokens expire. */
export function httpClient(url: string, authorization: () => Promise<Readonly<Record<string, string>>>): HttpClient {
  const ask = async (method: string, path: string, body: unknown, options: AskOptions = {}): Promise<Answer> => {
    const target = new URL(path.replace(/^\/?/, '/'), url);
    if (options.after) target.searchParams.set('after', `${options.after.stream}@${options.after.version}`);
    const response = await fetch(target, {
      method,
      redirect: 'manual',
      headers: { ...(await authorization()), ...headersOf(options, body !== undefined) },
      ...(body === undefined ? {} : { body: body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, body: bodyOf(response.headers, await response.text()) };
  };
  return {
    get: (path, options) => ask('GET', path, undefined, options),
    post: (path, body, options) => ask('POST', path, body, options),
    put: (path, body, options) => ask('PUT', path, body, options),
    patch: (path, body, options) => ask('PATCH', path, body, options),
    delete: (path, options) => ask('DELETE', path, undefined, options),
  };
}

function headersOf({ headers, key, ifMatch, traceparent }: AskOptions, hasBody: boolean): Record<string, string> {
  return {
    ...(hasBody ? { 'content-type': 'application/json' } : {}),
    ...(key === undefined ? {} : { 'idempotency-key': key }),
    ...(ifMatch === undefined ? {} : { 'if-match': ifMatch === '*' ? '*' : `"${ifMatch}"` }),
    ...(traceparent === undefined ? {} : { traceparent }),
    ...headers,
  };
}

function bodyOf(headers: Headers, text: string): unknown {
  if (text === '') return undefined;
  return /json\b/.test(headers.get('content-type') ?? '') ? JSON.parse(text) : text;
}
