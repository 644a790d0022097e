import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { HttpPlugin } from './http-app.ts';

/** Whether the web app has been built and can be served. */
export const hasWebApp = (directory: string | undefined): directory is string =>
  directory !== undefined && existsSync(join(directory, 'index.html'));

/** Where the pages of the web app begin: it finds out itself which one an address is. What it has no page for stays 404. */
const pages = [
  '/book/*',
  '/bookings/*',
  '/chats',
  '/chats/*',
  '/l/*',
  '/market',
  '/market/*',
  '/me',
  '/offers',
  '/pitch',
  '/sign-in',
  '/status',
  '/team',
  '/team/*',
];

/** The web app, from the root of the address. Files named by a hash of their content never change. */
export const webApp: HttpPlugin = async (fastify, { config, logger }) => {
  const { webDirectory } = config;
  if (webDirectory === undefined) return;
  if (!hasWebApp(webDirectory))
    logger.warn(
      { webDirectory },
      'CANDOR_WEB_DIR has no index.html: the web app is not served. Build it with `npm run -w @candor/web build`',
    );
  if (!existsSync(webDirectory)) return;
  await fastify.register(fastifyStatic, {
    root: webDirectory,
    prefix: '/',
    cacheControl: false,
    dotfiles: 'ignore',
    setHeaders: (response, path) =>
      response.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  for (const page of pages) fastify.get(page, (_request, reply) => reply.sendFile('index.html'));
};
