import type { Clock } from '@candor/event-sourcing';
import type { mongo } from 'mongoose';
import type { Registry } from 'prom-client';
import type { Eraser } from '../erasing/erasers.ts';
import type { MongoPersonalData } from '../personal-data/open-personal-data.ts';
import type { ServiceConfig } from '../service/config.ts';
import type { Logger } from '../service/logging.ts';
import { LocalMailbox } from './local-mailbox.ts';
import { mailReports } from './mail-metrics.ts';
import { MailNotes } from './mail-notes.ts';
import { OnceMailer } from './once-mailer.ts';
import { SmtpDelivery } from './smtp-delivery.ts';

export interface OpenMail {
  readonly config: Pick<ServiceConfig, 'smtpUrl' | 'mailFrom'>;
  /** The service's own: which mails were sent. */
  readonly database: mongo.Db;
  /** For all services: the local mailbox. */
  readonly installation: mongo.Db;
  readonly personalData: MongoPersonalData;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly registry: Registry;
  /** ms that handing over one mail may take. */
  readonly patience?: number;
  /** ms after which a mail whose sender died is given to another. */
  readonly lease?: number;
}

export interface Mail {
  readonly mailer: OnceMailer;
  readonly mailbox: LocalMailbox;
  readonly erase: Eraser;
}

/** How a service sends mail: by SMTP where that is configured, else into the local mailbox. */
export async function openMail(parts: OpenMail): Promise<Mail> {
  const { config, database, installation, personalData, clock, logger, registry, patience = 120_000 } = parts;
  const mailbox = await LocalMailbox.open(installation, personalData.sealer);
  const notes = await MailNotes.open(database, parts.lease ?? patience + 30_000);
  const erase: Eraser = async ({ person, organization }) => {
    await notes.forget(person, organization);
    await mailbox.forget(person, organization);
  };
  const mailer = new OnceMailer({
    notes,
    delivery: config.smtpUrl === undefined ? mailbox : new SmtpDelivery({ url: config.smtpUrl, patience }),
    erasures: personalData.erasures,
    clock,
    from: config.mailFrom,
    reports: mailReports(registry, logger, notes),
    forget: (person) => erase({ person }),
  });
  return { mailer, mailbox, erase };
}
