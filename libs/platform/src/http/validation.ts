import { StandardSchemaValidationPipe } from '@nestjs/common';
import { type FieldError, malformed } from './problem.ts';

interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

const most = 50;

/** Checks what a route takes (`@Body({ schema })`, `@Query({ schema })`, `@Param(name, { schema })`) and names every field that is wrong. */
export const validation = (): StandardSchemaValidationPipe =>
  new StandardSchemaValidationPipe({ exceptionFactory: (issues) => malformed(fieldErrors(issues)) });

export function fieldErrors(issues: readonly Issue[]): readonly FieldError[] {
  return issues.slice(0, most).map(({ path, message }) => ({
    field: (path ?? []).map((step) => String(typeof step === 'object' ? step.key : step)).join('.'),
    message,
  }));
}
