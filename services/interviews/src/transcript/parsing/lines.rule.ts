/** Makes lines of pieces of text as they come in. Lines end with CRLF, LF or CR; U+0000 is replaced, as WebVTT wants it. */
export class Lines {
  #rest = '';
  #number = 0;
  #afterReturn = false;

  constructor(private readonly take: (line: string, number: number) => void) {}

  push(piece: string): void {
    if (piece === '') return;
    const text = this.#afterReturn && piece.startsWith('\n') ? piece.slice(1) : piece;
    this.#afterReturn = text.endsWith('\r');
    const lines = text.split(/\r\n|\n|\r/);
    const last = lines.pop() ?? '';
    for (const line of lines) this.#give(line);
    this.#rest += last;
  }

  end(): void {
    if (this.#rest !== '') this.#give('');
  }

  #give(end: string): void {
    const line = this.#rest + end;
    this.#rest = '';
    this.take(line.includes('\0') ? line.replaceAll('\0', '\uFFFD') : line, ++this.#number);
  }
}
