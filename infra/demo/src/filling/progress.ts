const width = 30;

/** One line on the terminal that is written over; elsewhere a line when something is done. */
export function shown(what: string, done: number, total: number): void {
  const share = total === 0 ? 1 : done / total;
  const full = Math.floor(share * width);
  const line = `${what.padEnd(14)} ${'█'.repeat(full)}${'░'.repeat(width - full)} ${Math.floor(share * 100)} %, ${done} of ${total}`;
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}${done === total ? '\n' : ''}`);
  else if (done === total) process.stderr.write(`${line}\n`);
}
