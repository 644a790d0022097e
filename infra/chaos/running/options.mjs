// @ts-check
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { SetupError } from '../../local/setup/setup-error.mjs';
import { rows, soak } from '../rows.mjs';

export const help = `npm run chaos -- [--row 4,6] [--seed N] [--times 3] [--soak MINUTES]    breaks things on purpose, for long

  --row N,…            only these rows of infra/chaos/rows.mjs
  --seed N             what is drawn at random is drawn as in the run that said this seed
  --times N            everything so often, each time with the next seed
  --soak MINUTES       kills everything at random for so long, and nothing else unless rows are named
  --help               this text`;

/**
 * @typedef {object} ChaosOptions
 * @property {boolean} help
 * @property {number} seed
 * @property {number} times
 * @property {number} minutes of the soak
 * @property {readonly import('../rows.mjs').Row[]} rows
 */

/**
 * @param {readonly string[]} args
 * @returns {ChaosOptions}
 */
export function chaosOptions(args) {
  const { help: wanted, row, seed, times, soak: minutes } = parsed(args);
  const named = row?.split(',').map(Number);
  const unknown = named?.find((number) => !rows.some((it) => it.row === number));
  if (unknown !== undefined) throw wrong(`There is no row ${unknown}.`);
  const soaking = minutes === undefined ? [] : [soak];
  return {
    help: wanted === true,
    seed: seed === undefined ? randomInt(2 ** 31) : whole('--seed', seed, 0),
    times: times === undefined ? 1 : whole('--times', times, 1),
    minutes: minutes === undefined ? 0 : whole('--soak', minutes, 1),
    rows: named ? [...rows.filter((it) => named.includes(it.row)), ...soaking] : soaking.length > 0 ? soaking : rows,
  };
}

/** @param {readonly string[]} args */
function parsed(args) {
  const text = /** @type {const} */ ({ type: 'string' });
  try {
    return parseArgs({ args: [...args], options: { help: { type: 'boolean' }, row: text, seed: text, times: text, soak: text } }).values;
  } catch (error) {
    throw wrong(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

/** @param {string} name @param {string} text @param {number} least */
function whole(name, text, least) {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < least) throw wrong(`${name} takes a whole number, at least ${least}.`);
  return number;
}

/** @param {string} message */
const wrong = (message) => new SetupError(message, help.split('\n'));
