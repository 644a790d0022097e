// @ts-check
import { connect } from 'node:net';
import { decode, encode } from './bson.mjs';

/** @typedef {import('./bson.mjs').Document} Document */

/** The kind of message that carries one document each way. */
const message = 2013;

/**
 * Runs one command on the mongod at a port of this machine.
 * @param {number} port
 * @param {Document} command
 * @returns {Promise<Document>} its answer; an answer that is an error is given as it is
 */
export function runCommand(port, command) {
  const body = encode({ ...command, $db: 'admin' });
  const head = Buffer.alloc(21);
  for (const [index, value] of [head.byteLength + body.byteLength, 1, 0, message, 0].entries()) head.writeInt32LE(value, index * 4);
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 30_000 }, () => socket.write(Buffer.concat([head, body])));
    let answer = Buffer.alloc(0);
    /** @param {string} how */
    const lost = (how) => reject(new Error(`MongoDB at port ${port} ${how}`));
    socket.on('data', (data) => {
      answer = Buffer.concat([answer, data]);
      if (answer.byteLength < 4 || answer.byteLength < answer.readInt32LE()) return;
      socket.destroy();
      resolve(decode(answer.subarray(head.byteLength)));
    });
    socket.once('error', (error) => lost(`cannot be asked: ${error.message}`));
    socket.once('timeout', () => {
      lost('did not answer within 30 s');
      socket.destroy();
    });
    socket.once('close', () => lost('closed the connection'));
  });
}
