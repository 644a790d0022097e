import { createRequire } from 'node:module';
import type { Socket } from 'node:net';
import type { mongo } from 'mongoose';

type ConnectionType = new (socket: Socket, options: object) => object;

const require = createRequire(import.meta.url);
/** The very class of the driver that mongoose brings along; the driver does not export it by name. */
const { Connection } = createRequire(require.resolve('mongoose'))('mongodb/lib/cmap/connection.js') as { Connection: ConnectionType };

/**
 * The driver learns that a server ended a connection when its socket has closed, which is a phase of the event loop later than the
 * socket is of no use. A command that is given this connection in between is written nowhere, without an error, and never answered: not
 * by a time limit either, since the driver has none for it. With an error the connection leaves the pool at once.
 */
class PromptlyClosed extends Connection {
  constructor(socket: Socket, options: object) {
    super(socket, options);
    socket.once('end', () => socket.destroy(new Error('the server ended the connection')));
  }
}

/** For every client that must not hang when MongoDB goes away. */
export const mongoClientOptions = { connectionType: PromptlyClosed } as mongo.MongoClientOptions;
