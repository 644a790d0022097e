// @ts-check
import { basename, delimiter, join, sep } from 'node:path';
import { places } from './places.mjs';
import { noNpm } from './problems.mjs';
import { runTool, ToolFailed } from './run-tool.mjs';

/**
 * The environment without the workspace's own programs on the PATH: npm must not run on the Node it is about to replace.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function outsideEnvironment(env = process.env) {
  const own = join('node_modules', '.bin');
  const path = (env.PATH ?? '').split(delimiter).filter((folder) => !folder.endsWith(`${sep}${own}`));
  const inherited = Object.entries(env).filter(([name]) => !/^npm_(lifecycle|package|command|node_execpath|execpath)/.test(name));
  return { ...Object.fromEntries(inherited), PATH: path.join(delimiter) };
}

/**
 * Runs npm, the one this command was started with when there is one.
 * @param {readonly string[]} args
 * @param {{ log: string }} options
 */
export function npm(args, { log }) {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  const same = cli && node && basename(cli).startsWith('npm') && !node.startsWith(places.modules);
  const [command, first] = same ? [node, [cli]] : ['npm', []];
  return runTool(command, [...first, ...args], { cwd: places.root, env: outsideEnvironment(), log }).catch((error) => {
    throw error instanceof ToolFailed && error.missing ? noNpm() : error;
  });
}
