import type { CueSink } from './cue.rule.ts';
import { oneSpaced, type Voice } from './cue-text.rule.ts';
import { cleanLabel, type KnownLabels, labelled } from './speaker-label.rule.ts';
import type { Timing } from './timing.rule.ts';

/** Gives out what captions show as what was said, and by whom. */
export class Dialogue {
  /** Who was named last before a colon: whoever captions so goes on speaking until somebody else is named. */
  #last: string | null = null;
  #before = 0;

  constructor(
    private readonly sink: CueSink,
    private readonly known: KnownLabels,
  ) {}

  /** What one caption shows. Several people in it share its time as their words do its text. */
  said(voices: readonly Voice[], line: number, timing: Timing): void {
    const parts = voices.map((voice) => this.#attributed(voice)).filter(({ text }) => text !== '');
    if (parts.length === 0) this.sink.problem({ line, code: 'no_text', used: false });
    else this.#give(parts, line, timing);
  }

  #give(parts: readonly Voice[], line: number, timing: Timing): void {
    if (timing.start < this.#before) this.sink.problem({ line, code: 'out_of_order', used: true });
    this.#before = Math.max(this.#before, timing.start);
    const length = parts.reduce((sum, { text }) => sum + text.length, 0);
    const duration = timing.end - timing.start;
    let done = 0;
    for (const { speaker, text } of parts) {
      const start = timing.start + Math.round((duration * done) / length);
      done += text.length;
      this.sink.cue({ line, start, end: timing.start + Math.round((duration * done) / length), speaker, text });
    }
  }

  #attributed({ speaker, text }: Voice): Voice {
    if (speaker !== null) {
      this.#last = null;
      return { speaker: cleanLabel(speaker), text };
    }
    const label = labelled(text, this.known);
    if (label) this.#last = label.speaker;
    return { speaker: this.#last, text: oneSpaced(label ? label.text : text) };
  }
}
