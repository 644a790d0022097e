// @ts-check
import { parseArgs } from 'node:util';
import { SetupError } from './setup-error.mjs';

export const testHelp = `npm test -- [pattern …] [-t <name>]    runs the specs against real servers

  pattern              only spec files whose path matches, such as \`booking\` or \`integration\`
  -t <name>            only tests whose name matches
  --help               this text`;

/**
 * @typedef {object} TestOptions
 * @property {boolean} help
 * @property {readonly string[]} jest arguments for Jest
 */

/**
 * @param {readonly string[]} args
 * @returns {TestOptions}
 */
export function testOptions(args) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: 'boolean' }, testNamePattern: { type: 'string', short: 't' } },
    });
    const name = values.testNamePattern === undefined ? [] : ['--testNamePattern', values.testNamePattern];
    return { help: values.help === true, jest: [...positionals, ...name] };
  } catch (error) {
    throw new SetupError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error), testHelp.split('\n'));
  }
}
