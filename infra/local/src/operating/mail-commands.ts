import { LocalMailbox, MailNotes, names, openPersonalData, systemClock } from '@candor/platform';
import type { Command } from 'commander';
import { type Installation, OperatorProblem, servicesNamed } from './installation.ts';
import type { Operator } from './operator.ts';
import type { Say } from './program.ts';
import { table } from './table.ts';

/** Commands about the mail of an installation: what did not arrive, and what nobody is there to deliver. */
export function mailCommands(program: Command, operator: Operator, say: Say): void {
  program
    .command('mails')
    .description('mail that was refused for good, or was tried and not taken yet')
    .argument('[service]')
    .action((service) =>
      operator.onInstallation(async (installation) => {
        const rows: (string | number)[][] = [];
        for (const name of servicesNamed(service))
          for await (const note of MailNotes.troubles(installation.database(name)))
            rows.push([name, note.state, note.since.toISOString(), note.tries, note.reason ?? '', note.person ?? 'erased', note._id]);
        if (rows.length === 0) return say('All mail that was tried has been taken.');
        say(table(['service', 'state', 'since', 'tries', 'why', 'person', 'mail'], rows));
      }),
    );

  program
    .command('mailbox')
    .description('mail that was kept, because no mail server is configured')
    .option('--to <address>')
    .action(({ to }) =>
      operator.onInstallation(async (installation) => {
        if (installation.config.smtpUrl !== undefined)
          throw new OperatorProblem('Mail is delivered by the server in CANDOR_SMTP_URL; none is kept.');
        const { mails } = await (await mailboxOf(installation)).list({ to, limit: 20 });
        if (mails.length === 0) return say('The mailbox is empty.');
        for (const mail of mails.toReversed())
          say(`${mail.at}  ${mail.to.name} <${mail.to.address}>\n${mail.subject}\n\n${mail.text.trimEnd()}\n${'-'.repeat(72)}`);
      }),
    );
}

async function mailboxOf({ client, config }: Installation): Promise<LocalMailbox> {
  const keys = client.db(names.keysDatabase(config.prefix));
  const { sealer } = await openPersonalData(keys, { masterKeys: [config.masterKey], clock: systemClock });
  return await LocalMailbox.open(client.db(names.installationDatabase(config.prefix)), sealer);
}
