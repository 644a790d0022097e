// @ts-check
import { parseArgs } from 'node:util';
import { SetupError } from '../../local/setup/setup-error.mjs';

export const help = `npm run fuzz -- [--seed N] [--examples N]    sends what nobody would send to every operation of the API

  --seed N             what is drawn at random is drawn as in the run that said this seed (default 1)
  --examples N         so many requests per operation and asker (default 5)
  --help               this text`;

/** @typedef {{ help: boolean, seed: number, examples: number }} FuzzOptions */

/** @param {readonly string[]} args @returns {FuzzOptions} */
export function fuzzOptions(args) {
  const text = /** @type {const} */ ({ type: 'string' });
  try {
    const { values } = parseArgs({ args: [...args], options: { help: { type: 'boolean' }, seed: text, examples: text } });
    return { help: values.help === true, seed: whole(values.seed ?? '1', 0), examples: whole(values.examples ?? '5', 1) };
  } catch (error) {
    throw new SetupError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error), help.split('\n'));
  }
}

/** @param {string} text @param {number} least */
function whole(text, least) {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < least) throw new Error(`\`${text}\` is not a whole number of at least ${least}`);
  return number;
}
