import { userInfo } from 'node:os';
import { issueToken, Role, Side, SigningKeys, systemClock } from '@candor/platform';
import { type Command, InvalidArgumentError } from 'commander';
import { OperatorProblem } from './installation.ts';
import type { Operator } from './operator.ts';
import { operatorLink } from './operator-link.ts';
import type { Say } from './program.ts';

/** Longer than anybody is on duty: a link cannot be taken back. */
const mostHours = 72;

/** Commands about who gets in: tokens, links for operators, and the keys that they are signed with. */
export function accessCommands(program: Command, operator: Operator, say: Say): void {
  program
    .command('token')
    .description('a token for five minutes, for trying the API')
    .requiredOption('--person <id>')
    .option('--organization <id>')
    .option('--role <role>', Role.options.join(', '), 'recruiter')
    .option('--side <side>', Side.options.join(', '), 'member')
    .action(({ person, organization, role, side }) =>
      operator.onInstallation(async ({ client, config }) => {
        const [known, sided] = [Role.safeParse(role), Side.safeParse(side)];
        if (!known.success) throw new OperatorProblem(`There is no role "${role}". Roles: ${Role.options.join(', ')}.`);
        if (!sided.success) throw new OperatorProblem(`There is no side "${side}". Sides: ${Side.options.join(', ')}.`);
        const memberships = organization === undefined ? [] : [{ organization, role: known.data }];
        const authority = { client, prefix: config.prefix, masterKey: config.masterKey, now: systemClock.now() };
        const token = await issueToken(authority, { person, memberships, side: sided.data }).catch((failure: Error) => {
          throw new OperatorProblem(`No token can be made: ${failure.message}.`);
        });
        say(token);
      }),
    );

  program
    .command('operator-link')
    .description("a link to the operator's page; whoever has it can do what the page can, so hand it to nobody")
    .option('--hours <number>', `how long it is good: 1 to ${mostHours}`, hours, 8)
    .option('--by <name>', 'whom it is for: their name stands beside what is done with it', userInfo().username)
    .action(({ hours: long, by }) =>
      operator.onInstallation(async (installation) => {
        const { address, expiresAt } = await operatorLink(installation, { by, hours: long });
        say(`${address}\n\nGood until ${expiresAt}. It cannot be taken back before.`);
      }),
    );

  program
    .command('rotate-keys')
    .description('signs tokens with a new key from now on; the job of the gateway does so every month')
    .action(() =>
      operator.onInstallation(async (installation) => {
        const keys = new SigningKeys(installation.database('gateway'), installation.config.masterKey);
        const id = await keys.rotate(systemClock.now());
        say(
          `Tokens are signed with the key ${id} from now on. Those of the former key are good until they expire, in five minutes at most.`,
        );
      }),
    );
}

function hours(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1 || number > mostHours)
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${mostHours}.`);
  return number;
}
