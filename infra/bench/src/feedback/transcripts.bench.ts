import { defaultTerms } from '@candor/contracts';
import { analyseTranscript } from '@candor/interviews';
import { median } from '../measuring/figures.ts';
import { type Contender, concurrently, interleaved, type Pace } from '../measuring/interleaved.ts';
import { type Line, rateLine, round, type Section } from '../measuring/section.ts';
import { spoken, writings } from './spoken.ts';

const megabyte = 1_000_000;
const speakers = [
  { personId: 'ana', side: 'guest' },
  { personId: 'hana', side: 'host' },
] as const;
const labels = [
  { label: 'Ana Almeida', personId: 'ana' },
  { label: 'Hana Holm', personId: 'hana' },
];
const terms = defaultTerms.map(({ termId, label, synonyms }) => ({ termId, label, phrases: [label, ...synonyms] }));

/** Transcripts of about a megabyte, analysed as in the thread of the job: parsing, talk, terms, phrases. */
export async function transcripts({ pace }: { readonly pace: Pace }): Promise<Section> {
  const said = spoken(megabyte);
  const files = Object.entries(writings).map(([name, write]) => new Measured(name, write(said)));
  const ceiling = new Measured('words', said.map(({ text }) => text).join('\n'));
  const rates = await interleaved(
    [
      ...files.map((file) => file.contender((text) => analyseTranscript({ text, speakers, labels, terms }).cues)),
      ceiling.contender(wordsIn),
    ],
    pace,
  );
  const base = (rates.get('words') ?? []).map((rate) => rate * ceiling.megabytes);
  const line = (what: string, file: Measured): Line => ({
    ...rateLine(what, 'MB/s', rates.get(file.name) ?? [], base, file.megabytes),
    figure: file.figure(rates.get(file.name) ?? []),
  });
  return {
    title: 'Transcripts analysed (ratio of MB/s to finding the words alone)',
    lines: [...files.map((file) => line(file.name, file)), line('ceiling: the words of it, by one regular expression', ceiling)],
    gates: [],
    notes: [`${said.length} utterances; the common vocabulary of ${terms.length} terms.`],
  };
}

/** Remembers what a text took of the processor, which the machine's other work does not lengthen as much. */
class Measured {
  readonly megabytes: number;
  readonly #processor: number[] = [];

  constructor(
    readonly name: string,
    private readonly text: string,
  ) {
    this.megabytes = Buffer.byteLength(text) / megabyte;
  }

  contender(work: (text: string) => number): Contender {
    const call = async (): Promise<void> => {
      const used = process.cpuUsage();
      if (work(this.text) === 0) throw new Error(`${this.name} says nothing`);
      const { user, system } = process.cpuUsage(used);
      this.#processor.push((user + system) / 1_000_000);
    };
    return { name: this.name, slice: (milliseconds) => concurrently(1, milliseconds, call) };
  }

  figure(rates: readonly number[]): string {
    return `${round(median(rates) * this.megabytes)} MB/s (processor: ${round(this.megabytes / median(this.#processor))} MB/s)`;
  }
}

const wordsIn = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;
