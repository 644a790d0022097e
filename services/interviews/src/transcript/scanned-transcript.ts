import { type TranscriptFormat, transcriptLimits } from '@candor/contracts';
import { Problem } from '@candor/platform';
import { knownLabels, type SpeakerLabel } from './analysis/utterance.rule.ts';
import { cleanLabel, labelKey } from './parsing/speaker-label.rule.ts';
import { TranscriptReader } from './parsing/transcript-reader.rule.ts';

export interface Scanned {
  readonly format: TranscriptFormat;
  /** Everybody whom the file names, and who that is. */
  readonly labels: readonly SpeakerLabel[];
}

/**
 * Looks at a transcript while it streams through: what is no text, says nothing, or lets somebody speak of whom nobody knows who
 * it is, breaks off before it is kept. `explained`: what labels are; `meant`: what they mean otherwise, by `labelKey`.
 */
export class TranscriptScan {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  readonly #labels = new Map<string, string>();
  readonly #explained: ReadonlyMap<string, string | null>;
  readonly #reader: TranscriptReader;
  #cues = 0;

  constructor(
    private readonly given: readonly SpeakerLabel[],
    private readonly meant: ReadonlyMap<string, string>,
  ) {
    this.#explained = new Map(given.map(({ label, personId }) => [labelKey(label), personId]));
    const { names, others } = knownLabels(given);
    const cue = ({ speaker }: { readonly speaker: string | null }): void => {
      this.#cues++;
      if (speaker !== null) this.#labels.set(labelKey(speaker), cleanLabel(speaker));
    };
    this.#reader = new TranscriptReader({ cue, problem: () => undefined }, { names: new Set([...names, ...meant.keys()]), others });
  }

  /** Throws {@link Problem}: 422 `not_utf8`, `nothing_said`, `unknown_speakers`. */
  async *through(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of content) {
      this.#take(piece);
      yield piece;
    }
    this.#take(undefined);
    this.#assertUsable();
  }

  /** Of a file that has gone through. */
  result(): Scanned {
    const named = [...this.#labels].flatMap(([key, label]) => {
      const personId = this.#meaning(key);
      return personId === undefined ? [] : [{ label, personId }];
    });
    const others = this.given.filter(({ personId }) => personId === null);
    return { format: this.#reader.format ?? 'plain', labels: [...named.filter(({ personId }) => personId !== null), ...others] };
  }

  #take(piece: Uint8Array | undefined): void {
    let text: string;
    try {
      text = piece ? this.#decoder.decode(piece, { stream: true }) : this.#decoder.decode();
    } catch {
      throw new Problem(422, 'not_utf8', { detail: 'The file is no text in UTF-8. Save it as that.' });
    }
    this.#reader.push(text);
    if (!piece) this.#reader.end();
    if (this.#labels.size > transcriptLimits.labels) this.#refuseUnknown();
  }

  #assertUsable(): void {
    if (this.#cues === 0)
      throw new Problem(422, 'nothing_said', {
        detail: 'Nothing in the file is something that somebody says: is it WebVTT, SRT, or "Name: text"?',
      });
    if ([...this.#labels.keys()].some((key) => this.#meaning(key) === undefined)) this.#refuseUnknown();
  }

  #refuseUnknown(): never {
    const unknown = [...this.#labels].filter(([key]) => this.#meaning(key) === undefined).map(([, label]) => label);
    throw new Problem(422, 'unknown_speakers', {
      detail:
        'Say who these are, with ?speaker=<name>=<person>, or that they are nobody, with ?speaker=<name>=-. Everybody who speaks has to have agreed.',
      facts: { speakers: unknown.slice(0, transcriptLimits.labels) },
    });
  }

  #meaning(key: string): string | null | undefined {
    return this.#explained.has(key) ? this.#explained.get(key) : this.meant.get(key);
  }
}
