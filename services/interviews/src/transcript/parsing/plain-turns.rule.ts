import type { CueSink, LineReader } from './cue.rule.ts';
import { oneSpaced } from './cue-text.rule.ts';
import { type KnownLabels, labelled } from './speaker-label.rule.ts';
import { millisecondsOf } from './timing.rule.ts';

interface Turn {
  readonly line: number;
  readonly start: number | null;
  readonly speaker: string;
  readonly text: string[];
}

/** `[00:01:02] Ana: …`, `(01:02) Ana: …`, `00:01:02 Ana: …` */
const timeBefore = /^[[(]?((?:\d{1,3}:)?[0-5]?\d:[0-5]\d(?:[.,]\d{1,3})?)[\])]?\s+/;
/** `Ana [00:01:02]: …`, `Ana (01:02): …` */
const timeWithin = /^([^:[(\n]{1,61}?)\s*[[(]((?:\d{1,3}:)?[0-5]?\d:[0-5]\d(?:[.,]\d{1,3})?)[\])]\s*:\s*/;

const timeIn = (text: string | undefined): number | null =>
  text === undefined ? null : (millisecondsOf(text.replace(/^(\d):/, '0$1:')) ?? null);

/** "Speaker: text", one turn after the other, with the times at which they begin or without. Other lines go on with the turn. */
export class PlainTurns implements LineReader {
  #turn: Turn | undefined;
  #isLost = false;

  constructor(
    private readonly sink: CueSink,
    private readonly known: KnownLabels,
  ) {}

  line(raw: string, number: number): void {
    const text = oneSpaced(raw.replace(/^\uFEFF/, ''));
    if (text === '') return;
    const within = timeWithin.exec(text);
    const before = within ? null : timeBefore.exec(text);
    const rest = within ? `${within[1]}: ${text.slice(within[0].length)}` : text.slice(before?.[0].length ?? 0);
    const label = labelled(rest, this.known);
    if (label) this.#begin(label.speaker, label.text, timeIn(within?.[2] ?? before?.[1]), number);
    else if (this.#turn) this.#turn.text.push(text);
    else if (!this.#isLost) {
      this.#isLost = true;
      this.sink.problem({ line: number, code: 'no_speaker', used: false });
    }
  }

  end(): void {
    this.#give(null);
  }

  #begin(speaker: string, text: string, start: number | null, line: number): void {
    const before = this.#turn?.start ?? null;
    const isBack = start !== null && before !== null && start < before;
    if (isBack) this.sink.problem({ line, code: 'out_of_order', used: true });
    this.#give(isBack ? null : start);
    this.#turn = { line, start, speaker, text: text === '' ? [] : [text] };
  }

  /** A turn lasts until the next one begins. */
  #give(next: number | null): void {
    const turn = this.#turn;
    this.#turn = undefined;
    if (!turn) return;
    const { line, speaker } = turn;
    const text = oneSpaced(turn.text.join(' '));
    const end = turn.start !== null && next !== null && next > turn.start ? next : null;
    if (text === '') this.sink.problem({ line, code: 'no_text', used: false });
    else this.sink.cue({ line, start: turn.start, end, speaker, text });
  }
}
