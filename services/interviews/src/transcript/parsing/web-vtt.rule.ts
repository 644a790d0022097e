import type { CueSink, LineReader } from './cue.rule.ts';
import { voicesOf } from './cue-text.rule.ts';
import { Dialogue } from './dialogue.rule.ts';
import type { KnownLabels } from './speaker-label.rule.ts';
import { isMeantAsTiming, isTiming, type Timing, timingOf } from './timing.rule.ts';

export const isWebVtt = (firstLine: string): boolean => /^\uFEFF?WEBVTT(?:[ \t]|$)/.test(firstLine);

type Block =
  /** `header`: up to the first empty line; `aside`: a note, a style, a region, or what cannot be used. */
  | { readonly in: 'nothing' | 'header' | 'aside' }
  | { readonly in: 'identifier'; readonly line: number }
  | { readonly in: 'cue'; readonly line: number; readonly timing: Timing; readonly payload: string[] };

/**
 * WebVTT as https://www.w3.org/TR/webvtt1/ has it read: a line with an arrow begins a cue wherever it stands, hours are optional,
 * settings of cues and NOTE, STYLE and REGION blocks say nothing of what was said. Who speaks is in voice spans, or before a colon.
 */
export class WebVtt implements LineReader {
  #block: Block = { in: 'header' };
  readonly #dialogue: Dialogue;

  constructor(
    private readonly sink: CueSink,
    known: KnownLabels,
  ) {
    this.#dialogue = new Dialogue(sink, known);
  }

  line(text: string, number: number): void {
    if (number === 1 && isWebVtt(text)) return;
    if (isTiming(text)) this.#begin(text, number);
    else if (text === '') this.#finish();
    else this.#inside(text, number);
  }

  end(): void {
    this.#finish();
  }

  #begin(text: string, number: number): void {
    if (this.#block.in === 'cue' && this.#block.payload.length > 0)
      this.sink.problem({ line: number, code: 'missing_blank_line', used: true });
    if (this.#block.in === 'cue') this.#finish();
    const timing = timingOf(text);
    if (typeof timing === 'string') this.sink.problem({ line: number, code: timing, used: false });
    this.#block = typeof timing === 'string' ? { in: 'aside' } : { in: 'cue', line: number, timing, payload: [] };
  }

  #inside(text: string, number: number): void {
    const block = this.#block;
    if (block.in === 'cue') block.payload.push(text);
    else if (block.in !== 'header' && block.in !== 'aside' && isMeantAsTiming(text)) {
      this.sink.problem({ line: number, code: 'malformed_timing', used: false });
      this.#block = { in: 'aside' };
    } else if (block.in === 'nothing')
      this.#block = /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/.test(text) ? { in: 'aside' } : { in: 'identifier', line: number };
    else if (block.in === 'identifier') {
      this.sink.problem({ line: block.line, code: 'no_timing', used: false });
      this.#block = { in: 'aside' };
    }
  }

  #finish(): void {
    const block = this.#block;
    if (block.in === 'identifier') this.sink.problem({ line: block.line, code: 'no_timing', used: false });
    if (block.in === 'cue') this.#dialogue.said(voicesOf(block.payload.join('\n')), block.line, block.timing);
    this.#block = { in: 'nothing' };
  }
}
