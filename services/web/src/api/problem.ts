/** What a service answers when it does not do what was asked: RFC 9457, with a stable `code`. */
export interface ProblemBody {
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly reference?: string;
}

/** Refused, with the reason. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(readonly problem: ProblemBody) {
    super(problem.detail ?? problem.code);
  }
  get code(): string {
    return this.problem.code;
  }
}

/** Nobody answered: the network is away, or the server is. Nothing is known of what became of the request. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

export const codeOf = (failure: unknown): string | undefined => (failure instanceof Refused ? failure.code : undefined);

/** The status by which it was refused; undefined: it was not. */
export const statusOf = (failure: unknown): number | undefined => (failure instanceof Refused ? failure.problem.status : undefined);

/** What the service says of it in words. */
export const detailOf = (failure: unknown): string | undefined => (failure instanceof Refused ? failure.problem.detail : undefined);

/** By which whoever runs the service finds it in its logs. */
export const referenceOf = (failure: unknown): string | undefined => (failure instanceof Refused ? failure.problem.reference : undefined);

export const factsOf = (failure: unknown): Readonly<Record<string, unknown>> =>
  failure instanceof Refused ? (failure.problem.facts ?? {}) : {};

/** By field, what is wrong with what was sent. */
export const fieldErrors = (failure: unknown): Readonly<Record<string, string>> =>
  failure instanceof Refused ? Object.fromEntries((failure.problem.errors ?? []).map(({ field, message }) => [field, message])) : {};

/** Servers that restart, and whatever stands before them, are away: with a problem as its body or without one. */
export function problemFrom(status: number, body: unknown): Refused | Unreachable {
  if (status === 502 || status === 503 || status === 504) return new Unreachable(`answered ${status}`);
  if (typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string')
    return new Refused({ ...(body as ProblemBody), status });
  return new Refused({ status, code: `http_${status}` });
}
