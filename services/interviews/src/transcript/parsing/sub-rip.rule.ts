import type { CueSink, LineReader } from './cue.rule.ts';
import { oneSpaced, type Voice, withoutMarkup } from './cue-text.rule.ts';
import { Dialogue } from './dialogue.rule.ts';
import { type KnownLabels, labelled } from './speaker-label.rule.ts';
import { isMeantAsTiming, isTiming, type Timing, timingOf } from './timing.rule.ts';

type Block =
  | { readonly in: 'nothing' | 'aside' }
  | { readonly in: 'number'; readonly line: number }
  | { readonly in: 'cue'; readonly line: number; readonly timing: Timing; readonly payload: string[] };

const isNumber = (line: string): boolean => /^\s*\d{1,9}\s*$/.test(line);

/** SubRip: a number, a line of two times, text, an empty line. It has no standard: whatever is clear is taken. */
export class SubRip implements LineReader {
  #block: Block = { in: 'nothing' };
  readonly #dialogue: Dialogue;

  constructor(
    private readonly sink: CueSink,
    private readonly known: KnownLabels,
  ) {
    this.#dialogue = new Dialogue(sink, known);
  }

  line(text: string, number: number): void {
    if (isTiming(text)) this.#begin(text, number);
    else if (text.trim() === '') this.#finish();
    else this.#inside(text, number);
  }

  end(): void {
    this.#finish();
  }

  #begin(text: string, number: number): void {
    const { payload } = this.#block.in === 'cue' ? this.#block : { payload: [] };
    if (payload.length > 0) {
      this.sink.problem({ line: number, code: 'missing_blank_line', used: true });
      if (isNumber(payload.at(-1) ?? '')) payload.pop();
    }
    if (this.#block.in === 'cue') this.#finish();
    const timing = timingOf(text);
    if (typeof timing === 'string') this.sink.problem({ line: number, code: timing, used: false });
    this.#block = typeof timing === 'string' ? { in: 'aside' } : { in: 'cue', line: number, timing, payload: [] };
  }

  #inside(text: string, number: number): void {
    const block = this.#block;
    if (block.in === 'cue') block.payload.push(text);
    else if (block.in === 'nothing' && isNumber(text)) this.#block = { in: 'number', line: number };
    else if (block.in !== 'aside') {
      if (isMeantAsTiming(text)) this.sink.problem({ line: number, code: 'malformed_timing', used: false });
      else this.sink.problem({ line: block.in === 'number' ? block.line : number, code: 'no_timing', used: false });
      this.#block = { in: 'aside' };
    }
  }

  #finish(): void {
    const block = this.#block;
    if (block.in === 'number') this.sink.problem({ line: block.line, code: 'no_timing', used: false });
    if (block.in === 'cue') this.#dialogue.said(this.#voices(block.payload), block.line, block.timing);
    this.#block = { in: 'nothing' };
  }

  /** Lines of one subtitle belong together, but where the next one names somebody. */
  #voices(payload: readonly string[]): readonly Voice[] {
    const texts: string[][] = [];
    for (const line of payload.map((shown) => oneSpaced(withoutMarkup(shown)))) {
      const last = texts.at(-1);
      if (last && labelled(line, this.known) === undefined) last.push(line);
      else texts.push([line]);
    }
    return texts.map((parts) => ({ speaker: null, text: oneSpaced(parts.join(' ')).replace(/^[-–—]\s+/, '') }));
  }
}
