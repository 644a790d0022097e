import { auditLog, auditRows, type OperatedService } from '@candor/platform';
import { table } from './table.ts';

/** Reads every log whole and computes a sample of all rows anew. True when all is sound. */
export async function audit(services: readonly OperatedService[], say: (line: string) => void): Promise<boolean> {
  const rows: (string | number)[][] = [];
  const faults: string[] = [];
  for (const { module, storage } of services) {
    const { commits, events, position, waiting, faults: found } = await auditLog(storage.log.commits);
    faults.push(...found.map((fault) => `${module.service}: ${fault}`));
    let checked = 0;
    for (const projection of module.projections) {
      const result = await auditRows(projection, { db: storage.database, log: storage.log.log });
      checked += result.checked;
      faults.push(...result.different.map((key) => `${module.service}: the log does not explain the row ${key} of ${result.projection}`));
    }
    rows.push([module.service, commits, events, position, waiting, checked, found.length === 0 ? 'sound' : 'FAULTY']);
  }
  say(table(['service', 'commits', 'events', 'last position', 'waiting', 'rows checked', 'log'], rows));
  for (const fault of faults) say(fault);
  return faults.length === 0;
}
