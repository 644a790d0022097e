import { randomUUID } from 'node:crypto';
import fastify from 'fastify';
import type { mongo } from 'mongoose';

/** The least that keeps what it is told: a handler that inserts one document, safe from losing a primary, and answers. */
export async function startBareHandler(database: mongo.Db): Promise<{ readonly url: string; close(): Promise<void> }> {
  const collection = database.collection('bare', { writeConcern: { w: 'majority', journal: true } });
  const server = fastify();
  server.post<{ Body: Record<string, unknown> }>('/holds', async ({ body }, reply) => {
    const bookingId = randomUUID();
    await collection.insertOne({ ...body, bookingId, at: new Date().toISOString(), text: 'n'.repeat(600) });
    return reply.status(201).send({ bookingId });
  });
  return { url: await server.listen({ host: '127.0.0.1', port: 0 }), close: () => server.close() };
}
