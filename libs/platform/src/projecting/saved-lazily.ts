import type { Checkpoint } from './checkpoint.ts';
import type { Turns } from './turns.ts';

const afterPositions = 1_000;
const afterMilliseconds = 1_000;

/** Stores a checkpoint that moved without any other write: at once when nothing happened lately, else now and then. */
export class SavedLazily {
  #last = Number.NEGATIVE_INFINITY;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly checkpoint: Checkpoint,
    private readonly turns: Turns,
  ) {}

  /** To be called within a turn. */
  async passed(to: number): Promise<void> {
    this.checkpoint.pass(to);
    const since = performance.now() - this.#last;
    if (since >= afterMilliseconds || this.checkpoint.unsaved >= afterPositions) await this.save();
    else this.#timer ??= setTimeout(() => void this.turns.take(() => this.saveQuietly()), afterMilliseconds - since).unref();
  }

  /** To be called within a turn. */
  async save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const to = await this.checkpoint.position();
    if (this.checkpoint.unsaved > 0) {
      await this.checkpoint.move(to, undefined);
      this.checkpoint.moved(to);
    }
    this.#last = performance.now();
  }

  private async saveQuietly(): Promise<void> {
    // A failure shows at the next batch, which then starts again from what is stored.
    await this.save().catch(() => this.checkpoint.forget());
  }
}
