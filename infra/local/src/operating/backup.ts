import { restoreBackup, writeBackup } from '@candor/platform';
import type { Installation } from './installation.ts';

type Say = (line: string) => void;

export async function backup(installation: Installation, file: string, takenAt: string, say: Say): Promise<void> {
  const { client, config } = installation;
  const summary = await writeBackup({ client, prefix: config.prefix, masterKey: config.masterKey }, file, takenAt, counted(say, 'written'));
  say(`${file}: ${summary.documents} documents, SHA-256 ${summary.sha256}`);
  say('Keep the master key apart from it: without the key a backup cannot be restored, with both anybody can read it.');
}

export async function restore(installation: Installation, file: string, applyErasures: () => Promise<void>, say: Say): Promise<void> {
  const { client, config } = installation;
  const target = { client, prefix: config.prefix, masterKey: config.masterKey };
  const summary = await restoreBackup(target, file, applyErasures, counted(say, 'restored'));
  say(`${summary.documents} documents restored; projections and jobs are built again when the services start.`);
}

const counted = (say: Say, word: string) => {
  let next = 10_000;
  return (documents: number) => {
    if (documents < next) return;
    say(`  ${documents} documents ${word}`);
    next = documents + 10_000;
  };
};
