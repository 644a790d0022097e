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
    const answers = Promise.all([turn, this.#underWay]).then(() => {
      this.#waiting = undefined;
      return this.work(asked);
    });
    this.#underWay = answers.catch(() => undefined);
    return { asked, answers };
  }
}
