import { z } from 'zod';

/** One thing wrong with one field of a request. */
export const FieldError = z.object({ field: z.string(), message: z.string() });
export type FieldError = z.infer<typeof FieldError>;

/** RFC 9457, `application/problem+json`. `code` is stable; texts may change. */
export const ProblemBody = z.object({
  type: z.string().describe('urn:candor:problem:<code>'),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string().optional(),
  instance: z.string().optional(),
  errors: z.array(FieldError).optional(),
  facts: z.record(z.string(), z.unknown()).optional().describe('What the person who asked may know about the reason'),
  reference: z.string().optional().describe('To be quoted when reporting a defect'),
});
export type ProblemBody = z.infer<typeof ProblemBody>;

export interface ProblemDetails {
  readonly detail?: string | undefined;
  readonly errors?: readonly FieldError[] | undefined;
  readonly facts?: Readonly<Record<string, unknown>> | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** An answer that is not the one hoped for: thrown anywhere in a request, and sent as problem+json. */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly status: number,
    readonly code: string,
    readonly details: ProblemDetails = {},
  ) {
    super(details.detail ?? code);
  }

  body(instance: string | undefined, reference?: string): ProblemBody {
    const { detail, errors, facts } = this.details;
    return {
      type: `urn:candor:problem:${this.code}`,
      title: titleOf(this.code),
      status: this.status,
      code: this.code,
      ...(detail === undefined ? {} : { detail }),
      ...(instance === undefined ? {} : { instance }),
      ...(errors === undefined ? {} : { errors: [...errors] }),
      ...(facts === undefined ? {} : { facts }),
      ...(reference === undefined ? {} : { reference }),
    };
  }
}

export const problemType = 'application/problem+json';

/** `hold_expired` → `Hold expired`. */
const titleOf = (code: string): string => `${code.charAt(0).toUpperCase()}${code.slice(1)}`.replaceAll('_', ' ');

export const malformed = (errors: readonly FieldError[]): Problem =>
  new Problem(400, 'malformed', { detail: 'The request does not have the expected form.', errors });

/** `seconds`: until it may be tried again. */
export const tooManyRequests = (detail: string, seconds: number): Problem =>
  new Problem(429, 'too_many_requests', { detail, headers: { 'retry-after': String(seconds) } });

export const notFound = (detail = 'There is nothing here, or nothing that you may see.'): Problem =>
  new Problem(404, 'not_found', { detail });
