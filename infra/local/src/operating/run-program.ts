import type { Command } from 'commander';

/** What people can do something about: said in one line, without a stack. */
const forPeople = ['OperatorProblem', 'ConfigProblem', 'BackupProblem', 'ClockRefused', 'WrongMasterKey'];
const away = ['MongoServerSelectionError', 'MongoNetworkError'];

/** Runs a command line and returns the exit code. */
export async function runOperatorProgram(program: Command, argv: readonly string[]): Promise<number> {
  try {
    await program.parseAsync(argv);
    return 0;
  } catch (failure) {
    const error = failure as Error & { code?: string; exitCode?: number };
    if (error.code?.startsWith('commander.')) return error.exitCode ?? 1;
    if (forPeople.includes(error.name)) process.stderr.write(`${error.message}\n`);
    else if (away.includes(error.name))
      process.stderr.write(`MongoDB does not answer (${error.message}). Is Candor running? Start it with \`npm start\`.\n`);
    else process.stderr.write(`${error.stack ?? error}\n`);
    return 1;
  }
}
