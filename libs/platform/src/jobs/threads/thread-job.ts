import type { Instant } from '@candor/contracts';

/** What a file that runs in a worker thread is told besides its data. */
export interface ThreadContext {
  /** The instant at which the work began. */
  readonly now: Instant;
  progress(done: number, total: number, note?: string): void;
}

/**
 * A file for a worker thread exports one of these as `run`. Data and result are copied between threads, so they are plain.
 * The file is pure: it imports contracts, event-sourcing and files like itself, no decorators, so that specs can run it from
 * source without a compiler. It may be ended at any moment.
 */
export type ThreadJob<Input, Output = void> = (input: Input, context: ThreadContext) => Output | Promise<Output>;

export interface ThreadOrder {
  readonly file: string;
  readonly input: unknown;
  readonly now: Instant;
}

export type ThreadAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly note?: string | undefined }
  | { readonly kind: 'done'; readonly output: unknown }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string; readonly stack: string | undefined };
