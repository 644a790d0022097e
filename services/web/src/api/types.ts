import type { paths } from './schema.d.ts';

type Operation<Path extends keyof paths, Method extends keyof paths[Path]> = paths[Path][Method];

/** What an operation answers as JSON. */
export type Answer<Path extends keyof paths, Method extends keyof paths[Path], Status extends number = 200> =
  Operation<Path, Method> extends { responses: { [K in Status]: { content: { 'application/json': infer Body } } } } ? Body : never;

/** What it is sent as JSON. */
export type Sent<Path extends keyof paths, Method extends keyof paths[Path]> =
  Operation<Path, Method> extends { requestBody: { content: { 'application/json': infer Body } } } ? Body : never;
