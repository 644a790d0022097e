import { Counter, Gauge, type Registry } from 'prom-client';
import type { Logger } from '../service/logging.ts';
import type { MailNotes } from './mail-notes.ts';
import type { MailReports } from './once-mailer.ts';

/** Counts what becomes of mail and says what an operator should see. */
export function mailReports(registry: Registry, logger: Logger, notes: MailNotes): MailReports {
  const registers = [registry];
  const tries = new Counter({
    name: 'candor_mails_total',
    help: 'Tries to hand a mail over, by what came of them, since the process began.',
    labelNames: ['outcome'],
    registers,
  });
  const repeats = new Counter({
    name: 'candor_mails_repeated_total',
    help: 'Mails handed over although an earlier try may have been taken, under the same Message-ID.',
    registers,
  });
  for (const outcome of ['sent', 'refused', 'failed']) tries.inc({ outcome }, 0);
  pendingMails(registry, notes);
  return {
    sent(repeat) {
      tries.inc({ outcome: 'sent' });
      if (repeat) repeats.inc();
    },
    refused(key, reason) {
      tries.inc({ outcome: 'refused' });
      logger.warn({ mail: key, reason }, 'a mail was refused for good. See `npm run candor -- mails`');
    },
    failed(key, reason) {
      tries.inc({ outcome: 'failed' });
      logger.info({ mail: key, reason }, 'a mail was not taken; its job tries again');
    },
  };
}

function pendingMails(registry: Registry, { collection }: MailNotes): void {
  new Gauge({
    name: 'candor_mails',
    help: 'Mails that were tried and not taken yet (pending), and those refused for good.',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      const [pending, refused] = await Promise.all([
        collection.countDocuments({ state: { $in: ['sending', 'waiting'] } }),
        collection.countDocuments({ state: 'refused' }),
      ]);
      this.set({ state: 'pending' }, pending);
      this.set({ state: 'refused' }, refused);
    },
  });
}
