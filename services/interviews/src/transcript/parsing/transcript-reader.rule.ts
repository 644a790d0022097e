import type { TranscriptFormat } from '@candor/contracts';
import type { CueSink, LineReader } from './cue.rule.ts';
import { Lines } from './lines.rule.ts';
import { PlainTurns } from './plain-turns.rule.ts';
import { type KnownLabels, nothingKnown } from './speaker-label.rule.ts';
import { SubRip } from './sub-rip.rule.ts';
import { isMeantAsTiming, isTiming } from './timing.rule.ts';
import { isWebVtt, WebVtt } from './web-vtt.rule.ts';

const readers: Readonly<Record<TranscriptFormat, new (sink: CueSink, known: KnownLabels) => LineReader>> = {
  'web-vtt': WebVtt,
  'sub-rip': SubRip,
  plain: PlainTurns,
};

/** So many lines that are not empty say what a file is. */
const looked = 3;

/**
 * Reads a transcript piece by piece, whatever format it is in: its first lines tell. Never throws: what cannot be used is told to the sink with its line.
 */
export class TranscriptReader {
  readonly #lines = new Lines((line, number) => this.#take(line, number));
  #reader: { readonly format: TranscriptFormat; readonly by: LineReader } | undefined;
  #waiting: (readonly [string, number])[] = [];

  constructor(
    private readonly sink: CueSink,
    private readonly known: KnownLabels = nothingKnown,
  ) {}

  /** Undefined: nothing has been read that would tell. */
  get format(): TranscriptFormat | undefined {
    return this.#reader?.format;
  }

  push(piece: string): void {
    this.#lines.push(piece);
  }

  end(): void {
    this.#lines.end();
    if (!this.#reader && this.#waiting.length > 0) this.#choose('plain');
    this.#reader?.by.end();
  }

  #take(line: string, number: number): void {
    if (this.#reader) this.#reader.by.line(line, number);
    else this.#wait(line, number);
  }

  #wait(line: string, number: number): void {
    if (line.trim() === '') return;
    this.#waiting.push([line, number]);
    if (number === 1 && isWebVtt(line)) this.#choose('web-vtt');
    else if ((isTiming(line) && /\d/.test(line)) || isMeantAsTiming(line)) this.#choose('sub-rip');
    else if (this.#waiting.length >= looked) this.#choose('plain');
  }

  #choose(format: TranscriptFormat): void {
    const by = new readers[format](this.sink, this.known);
    this.#reader = { format, by };
    for (const [line, number] of this.#waiting) by.line(number === 1 ? line.replace(/^\uFEFF/, '') : line, number);
    this.#waiting = [];
  }
}
