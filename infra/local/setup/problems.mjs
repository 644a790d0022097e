// @ts-check
import { SetupError } from './setup-error.mjs';

// The words for everything that is expected to go wrong: what it is, then what to do about it.

const useDocker = 'or start a Docker engine: Candor then uses it by itself;';
const giveUrls = 'or name servers you already run: MONGODB_URL, KAFKA_BROKERS and REDIS_URL.';

/** @param {{ port: number, holder: string | undefined }} port */
export const portInUse = ({ port, holder }) => {
  const other = port + 100 > 65_535 ? port - 100 : port + 100;
  return new SetupError(`Port ${port} is in use by ${holder ?? 'another program'}.`, [
    'Stop that program, or choose another port:',
    `npm start -- --port ${other}    (or CANDOR_PORT=${other} npm start)`,
  ]);
};

/** @param {{ address: string, pid: number, state: 'starting' | 'ready' }} installation */
export const alreadyRunning = ({ address, pid, state }) =>
  new SetupError(
    state === 'ready'
      ? `Candor is already running at ${address} (process ${pid}).`
      : `Candor is already starting, at ${address} (process ${pid}).`,
    ['Use that one, or stop it first: Ctrl-C in its terminal, or kill it by its number.'],
  );

/** @param {string} reason why no Docker engine can be used */
export const neitherJavaNorDocker = (reason) =>
  new SetupError(`Kafka needs Java 17 or newer, and there is none here; ${reason}.`, [
    'Install a Java runtime and Maven (Debian, Ubuntu: apt-get install openjdk-17-jre-headless maven);',
    useDocker,
    giveUrls,
  ]);

/** @param {{ what: string, packages: string, reason: string }} missing */
export const missingProgram = ({ what, packages, reason }) =>
  new SetupError(`${what}; ${reason}.`, [`Install it (Debian, Ubuntu: apt-get install ${packages});`, useDocker, giveUrls]);

/** @param {{ platform: string, reason: string }} where */
export const otherPlatform = ({ platform, reason }) =>
  new SetupError(`Candor brings its own MongoDB, Kafka and Redis on Linux x64 with glibc only; this is ${platform}, and ${reason}.`, [
    'Start a Docker engine (Docker Desktop, colima, podman with its Docker socket): Candor then uses it by itself;',
    giveUrls,
  ]);

export const windows = () =>
  new SetupError('Candor runs on Linux and macOS, not on Windows itself.', [
    'Use it inside WSL 2 (Ubuntu): clone it there and run the same command.',
  ]);

export const noNpm = () =>
  new SetupError('npm is not on the PATH.', ['It comes with Node: install Node with its npm, and run the command again.']);

/** @param {string} what such as `MongoDB` or `the packages` */
export const noNetwork = (what) =>
  new SetupError(`The network cannot be reached, and ${what} is not here yet.`, [
    'The first run downloads what it needs (about 700 MB); later runs work without a network.',
    'Check the connection or the proxy settings of npm, pip and Maven, then run the command again.',
  ]);

/** @param {{ where: string, free?: number, needed?: number }} disk in bytes */
export const diskFull = ({ where, free, needed }) => {
  const figures = free === undefined || needed === undefined ? '' : `: ${megabytes(free)} free, ${megabytes(needed)} needed`;
  return new SetupError(`The disk is full at ${where}${figures}.`, [
    'Make room and run the command again; nothing is lost and it goes on where it stopped.',
  ]);
};

/** @param {number} bytes */
const megabytes = (bytes) => `${Math.floor(bytes / 1024 / 1024)} MB`;

/** @param {{ name: string, log: string, lines: readonly string[], how: string }} server */
export const didNotStart = ({ name, log, lines, how }) =>
  new SetupError(`${name} ${how}. The last it said:`, [...lines, '', `All of it: ${log}`]);

/** @param {{ variable: string, address: string }} server */
export const unreachable = ({ variable, address }) =>
  new SetupError(`Nothing answers at ${address}, which ${variable} names.`, [
    `Start that server, correct ${variable}, or leave it out: Candor then finds or brings its own.`,
  ]);

/** @param {{ what: string, log: string, lines: readonly string[] }} step */
export const stepFailed = ({ what, log, lines }) => new SetupError(`${what} failed:`, [...lines, '', `All of it: ${log}`]);
