// @ts-check
import { connect, createServer } from 'node:net';

/** @param {number} port @returns {Promise<boolean>} whether a server can be opened there on the loopback address */
export const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });

/** @param {number} port @param {string} [host] @returns {Promise<boolean>} whether something accepts connections there */
export const answers = (port, host = '127.0.0.1') =>
  new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 2000 });
    /** @param {boolean} result */
    const end = (result) => {
      socket.destroy();
      resolve(result);
    };
    socket
      .once('connect', () => end(true))
      .once('error', () => end(false))
      .once('timeout', () => end(false));
  });

/**
 * Free ports: those preferred when they are free, others otherwise. The others lie below the range from which
 * the system takes ports for outgoing connections, so that none is taken before its server opens it.
 * @param {readonly (number | undefined)[]} preferred one for each port wanted
 * @returns {Promise<number[]>}
 */
export async function freePorts(preferred) {
  const taken = new Set();
  const chosen = [];
  for (const port of preferred) {
    let candidate = port ?? anyPort();
    while (candidate > 65_535 || taken.has(candidate) || !(await isFree(candidate))) candidate = anyPort();
    taken.add(candidate);
    chosen.push(candidate);
  }
  return chosen;
}

const anyPort = () => 20_000 + Math.floor(Math.random() * 10_000);
