import { inTime } from '../service/in-time.ts';

/** Milliseconds that the next wait for what is under way: what hangs keeps nobody else waiting. */
const patience = 100;

/**
 * Does at once what is asked for within one turn of the event loop, and what is asked for while earlier work is under way: of many
 * small questions to a server, the asking is what costs. `work` answers each in the order of asking; when it fails, all fail.
 */
export class Gathered<Asked, Answer> {
  #waiting: { readonly asked: Asked[]; readonly answers: Promise<readonly Answer[]> } | undefined;
  #underWay: Promise<unknown> = Promise.resolve();

  constructor(private readonly work: (asked: readonly Asked[]) => Promise<readonly Answer[]>) {}

  async ask(asked: Asked): Promise<Answer> {
    this.#waiting ??= this.#begin();
    const { asked: all, answers } = this.#waiting;
    const place = all.push(asked) - 1;
    return (await answers)[place] as Answer;
  }

  #begin() {
    const asked: Asked[] = [];
    const turn = new Promise<void>((resolve) => setImmediate(resolve));
    const before = inTime(patience, this.#underWay).catch(() => undefined);
    const answers = Promise.all([turn, before]).then(() => {
      this.#waiting = undefined;
      return this.work(asked);
    });
    this.#underWay = answers;
    return { asked, answers };
  }
}
