// @ts-check
import { runCommand } from './mongodb-command.mjs';

/** @typedef {import('./bson.mjs').Document} Document */

/**
 * Whether the mongod at a port is the primary of the replica set `candor`. One that is not yet is helped on: the set is
 * initiated the first time, and the member's address corrected when the data was last served at another port.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export async function isPrimary(port) {
  try {
    if ((await runCommand(port, { hello: 1 })).isWritablePrimary) return true;
    await configure(port);
  } catch {
    // it does not listen yet, or has just ended: whoever asks sees to that
  }
  return false;
}

/**
 * A set of several members on this machine.
 * @typedef {object} SetOptions
 * @property {readonly number[]} ports of all its members
 * @property {Document} [settings] of the set, such as `electionTimeoutMillis`
 */

/**
 * Whether the mongod at a port serves as a member of a set. The first of the set initiates it once all are there.
 * @param {number} port
 * @param {SetOptions} set
 * @returns {Promise<boolean>}
 */
export async function isMember(port, { ports, settings = {} }) {
  try {
    const { isWritablePrimary, secondary } = await runCommand(port, { hello: 1 });
    if (isWritablePrimary || secondary) return true;
    const { codeName } = port === ports[0] ? await runCommand(port, { replSetGetConfig: 1 }) : { codeName: '' };
    const members = ports.map((member, _id) => ({ _id, host: `127.0.0.1:${member}` }));
    if (codeName === 'NotYetInitialized') await runCommand(port, { replSetInitiate: { _id: 'candor', members, settings } });
  } catch {
    // it does not listen yet, or has just ended: whoever asks sees to that
  }
  return false;
}

/** @param {number} port */
async function configure(port) {
  const host = `127.0.0.1:${port}`;
  const members = [{ _id: 0, host }];
  const { config, codeName } = await runCommand(port, { replSetGetConfig: 1 });
  if (codeName === 'NotYetInitialized') {
    await runCommand(port, { replSetInitiate: { _id: 'candor', members } });
  } else if (config) {
    const found = /** @type {{ version: number, members: { host: string }[] } & Document} */ (config);
    if (found.members[0]?.host === host) return;
    await runCommand(port, { replSetReconfig: { ...found, version: found.version + 1, members }, force: true });
  }
}
