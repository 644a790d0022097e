const width = 30;

/** One line on the terminal that is written over; elsewhere nothing. */
export class ProgressBar {
  constructor(
    private readonly what: string,
    private readonly unit: string,
    private readonly terminal: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
  ) {}

  show(done: number, total: number): void {
    this.line(progressText(this.what, done, total, this.unit));
  }

  clear(): void {
    this.line('');
  }

  private line(text: string): void {
    if (this.terminal.isTTY) this.terminal.write(`\r\x1b[K${text}`);
  }
}

export function progressText(what: string, done: number, total: number, unit: string): string {
  const share = total === 0 ? 1 : Math.min(1, done / total);
  const full = Math.floor(share * width);
  return `${what} ${'█'.repeat(full)}${'░'.repeat(width - full)} ${Math.floor(share * 100)} %, ${done} of ${total} ${unit}`;
}
