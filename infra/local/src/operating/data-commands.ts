import { access, readFile, writeFile } from 'node:fs/promises';
import { checkBackup, type ErasureDocument, names, openPersonalData, systemClock } from '@candor/platform';
import type { Command } from 'commander';
import { backup, restore } from './backup.ts';
import { type Installation, OperatorProblem } from './installation.ts';
import type { Operator } from './operator.ts';
import type { Say } from './program.ts';

/** Commands about an installation's data as a whole: backups and erasures. */
export function dataCommands(program: Command, operator: Operator, say: Say): void {
  program
    .command('backup')
    .description('logs, keys and files as they are at this moment, into one file')
    .argument('<file>')
    .action((file) =>
      operator.onInstallation(async (installation) => {
        await access(file).then(
          () => Promise.reject(new OperatorProblem(`${file} exists already. Name another file, or move it away.`)),
          () => undefined,
        );
        await backup(installation, file, systemClock.now(), say);
      }),
    );

  program
    .command('check-backup')
    .description('reads a backup to its end')
    .argument('<file>')
    .action((file) =>
      operator.onInstallation(async ({ config }) => {
        const { documents, sha256 } = await checkBackup(file, config.masterKey);
        say(`${file} is whole: ${documents} documents, SHA-256 ${sha256}`);
      }),
    );

  program
    .command('restore')
    .description('puts a backup into an empty installation whose services do not run')
    .argument('<file>')
    .option('--erasures <file>', 'people erased since the backup was made, as `erasures` lists them')
    .action((file, { erasures }) =>
      operator.onInstallation(async (installation) => {
        const younger = erasures === undefined ? [] : await readErasures(erasures);
        const { erasures: list } = await personalData(installation);
        const apply = async () => say(`${await list.applyErasures(younger)} people stay erased.`);
        await restore(installation, file, apply, say);
        if (erasures === undefined)
          say('If people were erased after the backup was made, run `erasures apply <file>` with the list kept apart.');
      }),
    );

  const erasures = program.command('erasures').description('the list of erased people: keep it apart from the backups');
  erasures
    .command('save')
    .argument('<file>')
    .action((file) =>
      operator.onInstallation(async (installation) => {
        const lines: string[] = [];
        for await (const erasure of (await personalData(installation)).erasures.list()) lines.push(JSON.stringify(erasure));
        await writeFile(file, lines.map((line) => `${line}\n`).join(''), { mode: 0o600 });
        say(`${file}: ${lines.length} people`);
      }),
    );
  erasures
    .command('apply')
    .argument('<file>')
    .action((file) =>
      operator.onInstallation(async (installation) => {
        const younger = await readErasures(file);
        say(`${await (await personalData(installation)).erasures.applyErasures(younger)} people are erased.`);
      }),
    );
}

const personalData = ({ client, config }: Installation) =>
  openPersonalData(client.db(names.keysDatabase(config.prefix)), { masterKeys: [config.masterKey], clock: systemClock });

async function readErasures(file: string): Promise<ErasureDocument[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new OperatorProblem(`${file} cannot be read. Name the list that \`erasures save\` wrote.`);
  });
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      try {
        const { _id, whole, keys, at } = JSON.parse(line);
        if (typeof _id === 'string' && typeof whole === 'boolean' && Array.isArray(keys) && typeof at === 'string')
          return { _id, whole, keys, at };
      } catch {
        // said below
      }
      throw new OperatorProblem(`${file}, line ${index + 1}, is not an entry of such a list.`);
    });
}
