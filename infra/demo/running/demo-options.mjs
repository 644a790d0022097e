// @ts-check
import { parseArgs } from 'node:util';
import { SetupError } from '../../local/setup/setup-error.mjs';

export const demoHelp = `npm run demo -- [flags]    fills the installation that runs here with a made-up year

  --conversations <number>   of the year (default 1500)
  --candidates <number>      who meet somebody in it (default 300, or one for each conversation if those are fewer)
  --until <date>             its last day, such as 2026-02-28 (default the day before yesterday)
  --seed <number>            another year with the same effects (default 1)
  --remove                   erases everybody who was made up
  --help                     this text`;

/**
 * @typedef {object} DemoOptions
 * @property {boolean} help
 * @property {boolean} remove
 * @property {number} conversations
 * @property {number} candidates
 * @property {number} seed
 * @property {string} lastDay
 */

const twoDays = 172_800_000;

/** @param {readonly string[]} args @param {Date} now @returns {DemoOptions} */
export function demoOptions(args, now) {
  const { values } = (() => {
    try {
      return parseArgs({
        args: [...args],
        options: {
          conversations: { type: 'string' },
          candidates: { type: 'string' },
          until: { type: 'string' },
          seed: { type: 'string' },
          remove: { type: 'boolean' },
          help: { type: 'boolean' },
        },
      });
    } catch (failure) {
      throw new SetupError(failure instanceof Error ? failure.message : String(failure), demoHelp.split('\n'));
    }
  })();
  const conversations = whole('conversations', values.conversations ?? '1500', 1, 20_000);
  const latest = new Date(now.getTime() - twoDays).toISOString().slice(0, 10);
  const lastDay = values.until ?? latest;
  if (!/^\d{4}-\d\d-\d\d$/.test(lastDay) || Number.isNaN(Date.parse(lastDay))) throw new SetupError(`\`${lastDay}\` is not a day.`);
  if (lastDay > latest) throw new SetupError(`The year must be over: ${latest} is the last day it can end on.`);
  return {
    help: values.help === true,
    remove: values.remove === true,
    conversations,
    candidates: whole('candidates', values.candidates ?? String(Math.min(300, conversations)), 1, 1_500),
    seed: whole('seed', values.seed ?? '1', 0, 2_147_483_647),
    lastDay,
  };
}

/** @param {string} name @param {string} text @param {number} least @param {number} most */
function whole(name, text, least, most) {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new SetupError(`--${name} is a whole number from ${least} to ${most}, not \`${text}\`.`);
}
