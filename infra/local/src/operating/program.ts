import { userInfo } from 'node:os';
import { type ServiceModule, serviceReport } from '@candor/platform';
import { Command, InvalidArgumentError } from 'commander';
import { advance, show } from '../clock/clock-commands.ts';
import { accessCommands } from './access-commands.ts';
import { audit } from './audit.ts';
import { dataCommands } from './data-commands.ts';
import { OperatorProblem, serviceNamed, servicesNamed } from './installation.ts';
import { dropJob, listFailedJobs, retryJob } from './jobs.ts';
import { mailCommands } from './mail-commands.ts';
import { type Env, Operator } from './operator.ts';
import { dropParked, listParked, replayParked } from './parked.ts';
import { rebuild } from './rebuild.ts';
import { republishFrom } from './republish.ts';
import { statusText } from './status.ts';

export type Say = (line: string) => void;

/** The operator's commands, `npm run candor -- <command>`. A command that finds something wrong throws {@link OperatorProblem}. */
export function operatorProgram(modules: readonly ServiceModule[], env: Env, say: Say): Command {
  const operator = new Operator(modules, env);
  const program = new Command('npm run candor --')
    .exitOverride()
    .description('Operating an installation of Candor: the one that runs here, or the one whose servers the environment names.');

  program
    .command('status')
    .description('how far every log, projection, reactor and job is')
    .argument('[service]')
    .option('--json', 'for other programs')
    .action((service, { json }) =>
      operator.onServices(service, async (services) => {
        const reports = await Promise.all(services.map(serviceReport));
        say(json ? JSON.stringify(reports, null, 2) : statusText(reports));
      }),
    );

  program
    .command('audit')
    .description('reads every log whole, and computes a sample of all rows anew')
    .argument('[service]')
    .action((service) =>
      operator.onServices(service, async (services) => {
        if (!(await audit(services, say))) throw new OperatorProblem('Faults were found: see above.');
      }),
    );

  const parked = program.command('parked').description('streams that a projection or reactor could not take');
  parked
    .command('list')
    .argument('[service]')
    .action((service) => operator.onServices(service, (services) => listParked(services, say)));
  parked
    .command('replay')
    .description('takes what waits, in order, until something fails again')
    .argument('<service>')
    .argument('<handler>', 'such as projection:host-availability')
    .argument('<stream>')
    .action((service, handler, stream) =>
      operator.onService(service, async (it) => {
        if (!(await replayParked(it, handler, stream, say))) throw new OperatorProblem('The stream stays parked.');
      }),
    );
  parked
    .command('drop')
    .description('gives up what waits, up to a version; recorded')
    .argument('<service>')
    .argument('<handler>')
    .argument('<stream>')
    .argument('<version>', 'last version to give up', positive)
    .option('--by <name>', 'who decides', userInfo().username)
    .action((service, handler, stream, version, { by }) =>
      operator.onService(service, (it) => dropParked(it, handler, stream, version, by, say)),
    );

  program
    .command('rebuild')
    .description('builds rows of projections anew, beside those that are read meanwhile')
    .argument('[service]')
    .argument('[projections...]', 'all, if none is named')
    .option('--by <name>', 'who asks', userInfo().username)
    .action((service, projections, { by }) =>
      operator.onServices(service, async (services) => {
        for (const it of services) await rebuild(it, projections, by, say);
      }),
    );

  program
    .command('republish')
    .description('sends published commits through Kafka once more')
    .argument('<service>')
    .option('--from <position>', 'first position', positive, 1)
    .action((service, { from }) =>
      operator.onInstallation((installation) => republishFrom(installation, serviceNamed(service), from, say)),
    );

  const jobs = program.command('jobs').description('jobs that failed too often');
  jobs
    .command('failed')
    .argument('[service]')
    .action((service) => operator.onInstallation((installation) => listFailedJobs(installation, servicesNamed(service), say)));
  jobs
    .command('retry')
    .argument('<service>')
    .argument('<job>')
    .action((service, job) => operator.onService(service, (it) => retryJob(it, job, say)));
  jobs
    .command('drop')
    .argument('<service>')
    .argument('<job>')
    .action((service, job) => operator.onInstallation((installation) => dropJob(installation, serviceNamed(service), job, say)));

  const clock = program.command('clock').description('the test clock of an installation started with --test-clock');
  clock.command('show').action(() => operator.onInstallation((installation) => show(installation, say)));
  clock
    .command('advance')
    .description('lets time pass, with every job that becomes due')
    .argument('<time>', 'such as 90m, 36h, 14d, P14D, or an instant')
    .action((time) => operator.onInstallation((installation) => advance(installation, time, modules, say)));

  mailCommands(program, operator, say);
  accessCommands(program, operator, say);
  dataCommands(program, operator, say);
  return program;
}

function positive(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number from 1 on.');
  return number;
}
